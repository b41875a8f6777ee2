import { UsageError } from '../src/site/settings.ts';

/** @throws UsageError when the text is no port */
export function portFrom(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`\`--port\` is \`${text}\`, expected a number from 0 to 65535.`);
}
