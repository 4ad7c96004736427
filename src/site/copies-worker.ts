import { workerData } from 'node:worker_threads';
import { answerPages } from './handed-pages.ts';

// Copies are written while the pages are made.
const { openCopies } = await import('./copies.ts');
const { page, end } = Reflect.apply(openCopies, undefined, workerData);
answerPages(page, end);
