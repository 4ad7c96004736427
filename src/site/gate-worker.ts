import { parentPort, workerData } from 'node:worker_threads';

// A check takes seconds; in a thread of its own it holds up no page, and reads the rules as they are saved now.
const { checkContent } = await import('../gate/check.ts');
const { problemText } = await import('../gate/tell.ts');
const { tellerFrom } = await import('../gate/teller.ts');
const lang = tellerFrom(undefined, process.env) ?? 'en';
parentPort?.postMessage(checkContent(String(workerData)).map((problem) => problemText(problem, lang)));
