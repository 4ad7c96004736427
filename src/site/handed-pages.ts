import { parentPort } from 'node:worker_threads';
import type { MadePage } from './in-thread.ts';

/** In a thread that is handed pages: does `work` with each as it comes, one after the other, and answers with what `end` gives once there are no more. An error ends the thread. */
export function answerPages<Answer>(work: (page: { path: string; html: string }) => Promise<void> | void, end: () => Promise<Answer> | Answer): void {
  const decoder = new TextDecoder();
  let before = Promise.resolve();
  parentPort?.on('message', (made: MadePage | undefined) => {
    before = before.then(async () => {
      if (made) return await work({ path: made.path, html: decoder.decode(made.html) });
      parentPort?.postMessage(await end());
      parentPort?.close();
    });
  });
}
