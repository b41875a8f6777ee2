import type { Finding } from '../model/finding.ts';
import { countFindings } from './text.ts';

/** All findings with their count; accepted ones are in the list, marked, and not counted. */
export const renderJson = (findings: readonly Finding[]): string => JSON.stringify({ findings, ...countFindings(findings) }, null, 2);
