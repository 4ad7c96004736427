import type { StatusId } from './rules.ts';
import type { Words } from './wording.ts';

/** Meanings to choose from, where a line was not recognised or only with doubt. */
export const Choices = ({ of, words, choose }: { of: readonly StatusId[]; words: Words; choose: (status: StatusId) => void }) => (
  <div class="pick-one">
    {of.map((id) => <button key={id} type="button" class="btn line" onClick={() => choose(id)}>{words.statuses[id].title}</button>)}
  </div>
);
