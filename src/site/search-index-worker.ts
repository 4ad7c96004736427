import { workerData } from 'node:worker_threads';
import { answerPages } from './handed-pages.ts';

// The index of a language is made while the pages are, and each needs nothing of the others.
const { openSearchIndex } = await import('./search-index.ts');
const { page, end } = await Reflect.apply(openSearchIndex, undefined, workerData);
answerPages(page, end);
