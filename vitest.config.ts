import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Golden files are written by `npm run golden` alone; everywhere else a difference fails.
    update: process.env.GOLDEN === 'write' ? 'all' : 'none',
    projects: [
      { extends: true, test: { name: 'source', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/site/**'] } },
      { extends: true, test: { name: 'dist', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
