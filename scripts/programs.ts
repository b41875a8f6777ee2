import { existsSync } from 'node:fs';

/** A program of the system's: where it may be, and how Debian calls it. */
export interface Program {
  readonly name: string;
  /** Names another one. */
  readonly variable: string;
  readonly places: readonly string[];
  readonly debian: string;
}

export const browser: Program = {
  name: 'Chromium or Chrome',
  variable: 'CHROMIUM',
  places: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  debian: 'chromium',
};

export const find = ({ variable, places }: Program): string | undefined =>
  [process.env[variable], ...places].find((place) => place && existsSync(place));

/** The system's browser; `CHROMIUM` may name another. */
export const findBrowser = (): string | undefined => find(browser);
