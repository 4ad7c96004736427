import { Worker } from 'node:worker_threads';

const answerOf = <Answer>(worker: Worker): Promise<Answer> => new Promise((done, failed) => {
  worker.once('message', done).once('error', failed);
});

/** What a worker's file answers to `data`, worked out in a thread of its own; rejects with its error. */
export const inThread = <Answer>(file: URL, data: unknown): Promise<Answer> => answerOf(new Worker(file, { workerData: data }));

/** A page of the site as it was just made: where it is published below the base (`en/returns/`), and its HTML in bytes. */
export interface MadePage { path: string; html: Uint8Array }

/** A thread that works on the pages while others are made. */
export interface PagesThread<Answer> {
  /** Hands it a page. */
  page: (made: MadePage) => void;
  /** Says that there are no more. */
  end: () => void;
  /** What it answers in the end; rejects with its error. */
  answer: Promise<Answer>;
}

/** Starts a worker's file in a thread that is handed pages. */
export function pagesThread<Answer>(file: URL, data: unknown): PagesThread<Answer> {
  const worker = new Worker(file, { workerData: data });
  const answer = answerOf<Answer>(worker);
  // Told where the answer is wanted. A build that fails before does not wait for it.
  answer.catch(() => undefined);
  worker.unref();
  return {
    page: (made) => worker.postMessage(made),
    end: () => {
      worker.ref();
      worker.postMessage(undefined);
    },
    answer,
  };
}
