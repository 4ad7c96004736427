import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/site/browser.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 900 } };

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '*.spec.ts',
  globalSetup: './tests/site/start-server.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // One more than a small machine has cores, as a test often waits for a page.
  workers: 3,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    { name: 'phone', use: phone, testIgnore: '*-wide.spec.ts' },
    // Only what may differ on a wide screen; the rest would be the same test twice.
    { name: 'desktop', use: desktop, testMatch: /(visits|wide|keyboard|choices)\.spec\.ts$/ },
  ],
  use: {
    // Set by the start of the server, before any test asks for it.
    baseURL: process.env.AFTERCART_SITE,
    launchOptions: { executablePath: findBrowser() },
    actionTimeout: 10_000,
    // A worker keeps what one test leaves for the next visit; offline.spec.ts is about it.
    serviceWorkers: 'block',
  },
});
