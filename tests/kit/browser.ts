import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/programs.ts';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The system's browser; close it when the tests are done. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('There is no Chromium; `npm test` installs it.');
  return chromium.launch({ executablePath, args: flags });
}
