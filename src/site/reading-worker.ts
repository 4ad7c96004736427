import { parentPort, workerData } from 'node:worker_threads';

// Learning takes seconds, in which the build goes on with the pages.
const { readingOf } = await import('./reading.ts');
parentPort?.postMessage(readingOf(String(workerData)));
