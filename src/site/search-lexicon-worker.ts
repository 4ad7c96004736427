import { parentPort, workerData } from 'node:worker_threads';

// Each language takes seconds, and needs nothing of the others.
const { lexiconOf } = await import('./search-lexicon.ts');
parentPort?.postMessage(Reflect.apply(lexiconOf, undefined, workerData));
