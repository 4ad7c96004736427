import { fill } from '../../lib/text.ts';
import { formatDate } from '../../lib/dates.ts';
import type { Locale } from '../../lib/locales.ts';
import type { Saying } from './shared.ts';
import type { ShownWords } from './shared.ts';

/** What those who decide have said about evidence, each with its source, to be ticked when heeded. */
export function Sayings({ shown, checks, onCheck, locale, words: { ui } }: {
  shown: readonly (Saying & { id: string })[]; checks: ReadonlySet<string>; onCheck: (id: string, on: boolean) => void; locale: Locale; words: ShownWords;
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
            <p><a class="fact" href={href}><span>{place}</span><span>{fill(ui.checked, { date: formatDate(checked, locale, 'short') })}</span></a></p>
          </li>
        ))}
      </ul>
    </>
  );
}
