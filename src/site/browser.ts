import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser program for tests and measurements: `CHROME_PATH`, Playwright's own, else one installed in a usual place. */
export const findBrowser = (): string | undefined =>
  [process.env.CHROME_PATH, chromium.executablePath(), ...USUAL_PLACES].find((path) => path && existsSync(path));
