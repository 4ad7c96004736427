import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

// Chromium without windows, where the system has it: a third of the work for the same pages.
const SHELL = '/usr/bin/chromium-headless-shell';
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser program for tests and measurements: `CHROME_PATH`, the system's headless shell, Playwright's own, else one installed in a usual place. */
export const findBrowser = (): string | undefined =>
  [process.env.CHROME_PATH, SHELL, chromium.executablePath(), ...USUAL_PLACES].find((path) => path && existsSync(path));
