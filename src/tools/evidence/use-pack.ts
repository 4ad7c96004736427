import { useEffect, useRef, useState } from 'preact/hooks';
import type { CasePackWish } from './pack/make.ts';

/** How the making of a pack stands; `skipped` names files that could not be read. */
export type PackState =
  | { step: 'rest' | 'cancelled' | 'failed' }
  | { step: 'working'; share: number }
  | { step: 'empty'; skipped: readonly string[] }
  | { step: 'done'; zip: Blob; address: string; count: number; skipped: readonly string[] };

/** Makes a pack, with progress and a way to call it off; what makes it is loaded when first asked for. */
export function usePack() {
  const [state, setState] = useState<PackState>({ step: 'rest' });
  const work = useRef<AbortController>();
  const address = useRef<string>();
  const release = () => {
    work.current?.abort();
    work.current = undefined;
    if (address.current) URL.revokeObjectURL(address.current);
    address.current = undefined;
  };
  useEffect(() => release, []);
  return {
    state,
    async make(wish: Omit<CasePackWish, 'signal' | 'onProgress'>) {
      release();
      const own = new AbortController();
      work.current = own;
      const tell = (next: PackState) => { if (work.current === own) setState(next); };
      let shown = 0;
      tell({ step: 'working', share: 0 });
      try {
        const { casePack } = await import('./pack/make.ts');
        const { zip, exhibits, skipped } = await casePack({
          ...wish, signal: own.signal,
          onProgress: (share) => {
            if (share - shown < 0.01) return;
            shown = share;
            tell({ step: 'working', share });
          },
        });
        const names = skipped.map(({ name }) => name);
        if (exhibits.length === 0) return tell({ step: 'empty', skipped: names });
        if (work.current !== own) return undefined;
        address.current = URL.createObjectURL(zip);
        return tell({ step: 'done', zip, address: address.current, count: exhibits.length, skipped: names });
      } catch {
        return tell({ step: own.signal.aborted ? 'cancelled' : 'failed' });
      }
    },
    cancel() {
      work.current?.abort();
    },
    /** Forgets what was made; work that is going on is called off. */
    reset() {
      if (state.step === 'rest') return;
      release();
      setState({ step: 'rest' });
    },
  };
}
