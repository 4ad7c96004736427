import { defineConfig } from 'vitest/config';
import { trackingReading } from './src/site/reading.ts';

const CONTENT = ['tests/{content,commands,editor,repository}/**/*.test.ts', 'tests/*.test.ts'];

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
    // Projects of one run start in the order of their names.
    projects: [
      // These change nothing that others see, so the files of a worker share what they have read: the whole content, the spelling, the pages.
      { extends: true, test: { name: 'content', isolate: false, include: CONTENT } },
      { extends: true, test: { name: 'dist', isolate: false, include: ['tests/{site,hosts}/**/*.test.ts'] } },
      { extends: true, test: { name: 'source', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...CONTENT, 'tests/{site,hosts,language}/**'] } },
      // Builds a copy of the project, so it stands apart from what is quick; it takes longest, so it begins first.
      { extends: true, test: { name: 'another-language', include: ['tests/language/**/*.test.ts'] } },
    ],
  },
});
