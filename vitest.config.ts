import { defineConfig } from 'vitest/config';
import { trackingReading } from './src/site/reading.ts';

export default defineConfig({
  plugins: [trackingReading()],
  test: {
    // A busy machine is slow, not wrong; nothing here measures time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: '100%',
    // Golden files are written by `npm run golden` alone; everywhere else a difference fails.
    update: process.env.GOLDEN === 'write' ? 'all' : 'none',
    projects: [
      { extends: true, test: { name: 'source', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/{site,hosts,language}/**'] } },
      { extends: true, test: { name: 'dist', include: ['tests/{site,hosts}/**/*.test.ts'] } },
      // Builds a copy of the project, so it stands apart from what is quick.
      { extends: true, test: { name: 'language', include: ['tests/language/**/*.test.ts'] } },
    ],
  },
});
