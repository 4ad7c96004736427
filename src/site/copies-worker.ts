import { parentPort, workerData } from 'node:worker_threads';

// Copies are written while the search index is made.
const { writeCopies } = await import('./copies.ts');
parentPort?.postMessage(await Reflect.apply(writeCopies, undefined, workerData));
