import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { UsageError } from '../../src/site/settings.ts';
import { say } from '../command.ts';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The system's Chromium or Chrome; `CHROMIUM` may name another. */
export const findBrowser = (): string | undefined => [process.env['CHROMIUM'], ...places].find((place) => place && existsSync(place));

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @throws UsageError when there is no browser, and none can be installed */
export function ensureBrowser(): void {
  if (findBrowser()) return;
  if (mayInstall()) {
    say('Installing Chromium for the browser tests …');
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  }
  if (!findBrowser()) throw new UsageError('The browser tests need Chromium or Chrome: install it, or name it in the variable CHROMIUM.');
}
