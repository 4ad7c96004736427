import { parentPort, workerData } from 'node:worker_threads';

// Fonts are unpacked and letters laid out while the pages are made.
const { socialPictures } = await import('./pictures.ts');
parentPort?.postMessage(await socialPictures(String(workerData)));
