import { drawing } from './icons.ts';

/** A drawn sign beside a word; hidden from screen readers, as the word says it. */
export const Icon = ({ of }: { of: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawing(of) }} />
);
