import { Worker } from 'node:worker_threads';

/** A check of the content: every fault in a line of its own, none if it is sound. It stops, without an answer, when it is told to. */
export type Check = (stop: AbortSignal) => Promise<string[]>;

/** Checks again and again: a save asks for it, and what was found is told once no newer save has come. */
export interface GateWatch { ask: () => void; found: () => readonly string[] | undefined; close: () => void }

/** The check of the content under `root` in a thread of its own, with the rules as they are saved at that moment. */
export const checkInThread = (root: string): Check => (stop) => new Promise((done) => {
  const worker = new Worker(new URL('./gate-worker.ts', import.meta.url), { workerData: root });
  stop.addEventListener('abort', () => void worker.terminate());
  worker.on('message', done);
  // Rules that cannot be read are a fault to be told as well.
  worker.on('error', (error) => done([`The check could not run: ${error instanceof Error ? error.message : String(error)}`]));
});

/** Says whether a saved file can change what the gate finds. `file` is a path from the root of the project. */
export const concernsGate = (file: string): boolean => /^(?:content\/(?!.*(?:^|\/)\.)|src\/(?:locales|gate|tools|lib|search)\/)/.test(file);

/** Watches over the content: `check` runs `delay` milliseconds after the last of several saves, a newer save takes the place of a running one, and `tell` hears what was found unless it is the same as before. */
export function watchGate(check: Check, tell: (faults: readonly string[]) => void, delay = 600): GateWatch {
  let timer: NodeJS.Timeout | undefined;
  let running: AbortController | undefined;
  let last: readonly string[] | undefined;
  const run = async () => {
    const mine = new AbortController();
    running = mine;
    const faults = await check(mine.signal);
    if (mine.signal.aborted || faults.join('\n') === last?.join('\n')) return;
    last = faults;
    tell(faults);
  };
  const stop = () => {
    clearTimeout(timer);
    running?.abort();
  };
  return {
    ask: () => {
      stop();
      timer = setTimeout(() => void run(), delay);
    },
    found: () => last,
    close: stop,
  };
}
