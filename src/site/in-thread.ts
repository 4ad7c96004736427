import { Worker } from 'node:worker_threads';

/** What a worker's file answers to `data`, worked out in a thread of its own; rejects with its error. */
export const inThread = <Answer>(file: URL, data: unknown): Promise<Answer> => new Promise((done, failed) => {
  new Worker(file, { workerData: data }).once('message', done).once('error', failed);
});
