import { useRef, useState } from 'preact/hooks';
import { isIsoDate } from '../../lib/dates.ts';
import { copyText } from '../../lib/copy.ts';
import { copy as copyIcon, share as shareIcon } from '../../lib/icons.ts';
import { Icon } from '../../lib/Icon.tsx';
import { ORDER_DATES, type Concern, type OrderDate } from '../../lib/ids.ts';
import { HTML_LANG, LOCALES, type Locale } from '../../lib/locales.ts';
import type { CaseDates } from '../../lib/case.ts';
import { asText, bracketed, compose } from './engine.ts';
import { messageId, messages, type Field, type Message } from './rules.ts';
import type { Words } from './wording.ts';

/** The labels of the slip; they stand in the words of the tool that shows it. */
export interface SlipLabels { heading: (to: Message['to']) => string; languages: Record<Locale, string>; copy: string; copied: string; share: string; 'copy-by-hand': string; 'fill-in': string; 'kept-here': string }

const isDate = (field: Field): field is OrderDate => ORDER_DATES.some((id) => id === field);

/** The message in both languages side by side with its fields; what is typed stays in the memory of this page. */
export function useMessage({ wanted, topic, dates, onDates, words, labels, locale }: {
  wanted: string | undefined; topic: Concern; dates: CaseDates; onDates: (dates: CaseDates) => void;
  words: Record<Locale, Words>; labels: SlipLabels; locale: Locale;
}) {
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const [done, setDone] = useState<{ locale: Locale; copied: boolean }>();
  const shown = useRef<Partial<Record<Locale, HTMLElement | null>>>({});
  const id = wanted && messageId(wanted, topic);
  if (!id) return undefined;

  const { to, fields }: Message = messages[id];
  const texts = (of: Locale) => compose(words[of].messages[id], { ...typed, ...dates }, of);
  const copy = async (of: Locale) =>
    setDone({ locale: of, copied: await copyText(asText(texts(of), words[of].blanks, of), shown.current[of] ?? null) });
  // Whoever closes the sheet has changed their mind; that is no fault to tell of.
  const share = (of: Locale) => navigator.share({ text: asText(texts(of), words[of].blanks, of) }).catch(() => undefined);
  const give = (field: Field, value: string) => {
    if (!isDate(field)) setTyped((now) => ({ ...now, [field]: value.slice(0, 300) }));
    else if (value === '' || isIsoDate(value)) onDates({ [field]: value || undefined });
  };

  const slip = (
    <section id="message" aria-label={labels.heading(to)}>
      <div class="copies">
        {LOCALES.map((of) => (
          <div key={of}>
            <header class="between">
              <p class="cap">{labels.heading(to)} · {labels.languages[of]}</p>
              {'share' in navigator && (
                <button type="button" class="btn line" aria-label={`${labels.share} · ${labels.languages[of]}`} onClick={() => { void share(of); }}><Icon of={shareIcon} />{labels.share}</button>
              )}
              <button type="button" class="btn line" aria-label={`${labels.copy} · ${labels.languages[of]}`} onClick={() => copy(of)}>
                <Icon of={copyIcon} />{done?.locale === of && done.copied ? labels.copied : labels.copy}
              </button>
            </header>
            <div lang={HTML_LANG[of]} ref={(element) => { shown.current[of] = element; }}>
              {texts(of).map((parts, place) => (
                <p key={place}>{parts.map((part) => ('text' in part ? part.text : <mark class="blank">{bracketed(words[of].blanks[part.blank], of)}</mark>))}</p>
              ))}
            </div>
          </div>
        ))}
      </div>
      <p class="vh" aria-live="polite">{done?.copied ? labels.copied : ''}</p>
      {done && !done.copied && <p class="face small" role="status">{labels['copy-by-hand']}</p>}
      <details>
        <summary>{labels['fill-in']}</summary>
        <div class="face flow">
          <div class="fields">
            {fields.map((field) => (
              <label key={field}>
                <span class="cap">{words[locale].blanks[field]}</span>
                <input class="field" type={isDate(field) ? 'date' : 'text'} maxLength={300} autocomplete="off"
                  value={(isDate(field) ? dates[field] : typed[field]) ?? ''} onInput={({ currentTarget }) => give(field, currentTarget.value)} />
              </label>
            ))}
          </div>
          <p class="small">{labels['kept-here']}</p>
        </div>
      </details>
    </section>
  );
  return { copy: () => { void copy('en'); }, slip };
}
