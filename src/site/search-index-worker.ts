import { workerData } from 'node:worker_threads';
import { answerPages } from './handed-pages.ts';

// The index is made while the pages are: Pagefind and the cutting of Chinese texts need little of each other and nothing of what makes pages.
const { openSearchIndex } = await import('./search-index.ts');
const { page, end } = Reflect.apply(openSearchIndex, undefined, workerData);
answerPages(page, end);
