import type { Finding } from '../model/finding.ts';
import { countFindings } from './text.ts';

/** Control characters that JSON allows as they are; escaped, they can't steer a terminal. */
export const escaped = (json: string): string =>
  json.replaceAll(/[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** All findings with their count; accepted ones are in the list, marked, and not counted. */
export const renderJson = (findings: readonly Finding[]): string =>
  escaped(JSON.stringify({ findings, ...countFindings(findings) }, null, 2));
