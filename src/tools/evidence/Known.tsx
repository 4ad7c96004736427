import type { Situation } from '../../lib/ids.ts';
import { fill } from '../../lib/text.ts';
import { situationsOf, toggled } from './engine.ts';
import type { Case } from './cases.ts';
import type { ShownWords } from './shared.ts';

/** What is already so in this case; it changes the list. */
export function Known({ of: { problem, known }, onKnown, words: { ui, situations } }: {
  of: Case; onKnown: (known: ReadonlySet<Situation>) => void; words: ShownWords;
}) {
  const offered = situationsOf(problem);
  if (offered.length === 0) return null;
  const count = offered.filter((id) => known.has(id)).length;
  return (
    <details class="known">
      <summary>{count > 0 ? fill(ui['known-some'], { count }) : ui.known}</summary>
      <ul class="items">
        {offered.map((id) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={known.has(id)} onChange={({ currentTarget }) => onKnown(toggled(known, id, currentTarget.checked))} />
              <span>{situations[id]}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
