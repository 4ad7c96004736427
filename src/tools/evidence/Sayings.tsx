import type { Saying } from './shared.ts';
import type { ShownWords } from './shared.ts';

/** What those who decide have said about evidence, each with its source, to be ticked when heeded. */
export function Sayings({ shown, checks, onCheck, words: { ui } }: {
  shown: readonly (Saying & { id: string })[]; checks: ReadonlySet<string>; onCheck: (id: string, on: boolean) => void; words: ShownWords;
}) {
  return (
    <>
      <h2 class="cap">{ui['sayings-title']}</h2>
      {shown.length === 0 && <p class="small">{ui['sayings-none']}</p>}
      <ul class="items sayings">
        {shown.map(({ id, text, lang, place, href, checked }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={checks.has(id)} onChange={({ currentTarget }) => onCheck(id, currentTarget.checked)} />
              <span lang={lang}>{text}</span>
            </label>
            <p><a class="fact" href={href}><span>{place}</span><span>{checked}</span></a></p>
          </li>
        ))}
      </ul>
    </>
  );
}
