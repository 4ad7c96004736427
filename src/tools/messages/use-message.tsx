import { useRef, useState } from 'preact/hooks';
import { TEXT_LENGTH, type CaseDates, type CaseTexts } from '../../lib/case.ts';
import { isIsoDate, type IsoDate } from '../../lib/dates.ts';
import { copyText } from '../../lib/copy.ts';
import { copy as copyIcon, share as shareIcon } from '../../lib/icons.ts';
import { DateInput, type DateFaults } from '../../lib/DateInput.tsx';
import { Icon } from '../../lib/Icon.tsx';
import { useToday } from '../../lib/page-state.ts';
import { CASE_TEXTS, ORDER_DATES, type CaseText, type Concern, type OrderDate, type Recipient } from '../../lib/ids.ts';
import { HTML_LANG, LOCALES, type Locale } from '../../lib/locales.ts';
import { fill } from '../../lib/text.ts';
import { asText, bracketed, compose, inParts, isComplete, needed, placesOf } from './engine.ts';
import { isChat, messageIn, type AskedDay, type Field } from './stages.ts';
import type { Words } from './wording.ts';

/** The labels of the slip; they stand in the words of the tool that shows it. `part` has {part} and {parts}. */
export interface SlipLabels {
  heading: (to: Recipient) => string; languages: Record<Locale, string>; copy: string; part: string; copied: string; share: string;
  'copy-by-hand': string; 'fill-in': string; 'kept-here': string; faults: Omit<DateFaults, 'nameOf'>;
}
/** The messages that a page brings, with whom they are for; it may leave out those that it never shows. */
export interface SlipWords { messages: Readonly<Record<string, { to: Recipient; text: readonly string[] }>>; blanks: Words['blanks'] }

const isDate = (field: Field): field is OrderDate => ORDER_DATES.some((id) => id === field);
const isText = (field: Field): field is CaseText => CASE_TEXTS.some((id) => id === field);

/** The message in both languages side by side with its fields. What is typed goes to whoever keeps the case; `days` are days to ask for, which the buyer may change. */
export function useMessage({ wanted, topic, dates, onDates, texts, onTexts, days = {}, words, labels, locale }: {
  wanted: string | undefined; topic: Concern; dates: CaseDates; onDates: (dates: CaseDates) => void;
  texts: CaseTexts; onTexts: (texts: CaseTexts) => void; days?: Partial<Record<AskedDay, IsoDate>>;
  words: Record<Locale, SlipWords>; labels: SlipLabels; locale: Locale;
}) {
  const [ownDays, setOwnDays] = useState<Partial<Record<AskedDay, string>>>({});
  const [done, setDone] = useState<{ of: string; copied: boolean }>();
  const today = useToday();
  const shown = useRef<Partial<Record<Locale, HTMLElement | null>>>({});
  const id = wanted && messageIn((one) => Object.hasOwn(words[locale].messages, one), wanted, topic);
  const message = id ? words[locale].messages[id] : undefined;
  if (!id || !message) return undefined;

  const { to, text } = message;
  const known = { ...texts, ...dates, ...days, ...ownDays };
  const composed = (of: Locale) => needed(compose(words[of].messages[id]?.text ?? [], known, of));
  const textOf = (of: Locale) => asText(composed(of), words[of].blanks, of);
  const partsOf = (of: Locale) => (isChat(to) ? inParts(textOf(of)) : [textOf(of)]);
  const copy = async (of: Locale, text = textOf(of), key: string = of) =>
    setDone({ of: key, copied: await copyText(text, shown.current[of] ?? null) });
  // Whoever closes the sheet has changed their mind; that is no fault to tell of.
  const share = (of: Locale) => navigator.share({ text: textOf(of) }).catch(() => undefined);
  const give = (field: Field, value: string) => {
    if (isText(field)) onTexts({ [field]: value.slice(0, TEXT_LENGTH) });
    else if (value === '' || isIsoDate(value)) setOwnDays((now) => ({ ...now, [field]: value }));
  };

  const slip = (
    <section id="message" aria-label={labels.heading(to)}>
      <div class="copies">
        {LOCALES.map((of) => {
          const parts = partsOf(of);
          return (
            <div key={of}>
              <header class="between">
                <p class="cap">{labels.heading(to)} · {labels.languages[of]}</p>
                {'share' in navigator && (
                  <button type="button" class="btn line" aria-label={`${labels.share} · ${labels.languages[of]}`} onClick={() => { void share(of); }}><Icon of={shareIcon} />{labels.share}</button>
                )}
                {parts.map((text, index) => {
                  const key = `${of}${index}`;
                  const name = parts.length === 1 ? labels.copy : fill(labels.part, { part: index + 1, parts: parts.length });
                  return (
                    <button key={key} type="button" class="btn line" aria-label={`${name} · ${labels.languages[of]}`} onClick={() => copy(of, text, key)}>
                      <Icon of={copyIcon} />{done?.of === key && done.copied ? labels.copied : name}
                    </button>
                  );
                })}
              </header>
              <div lang={HTML_LANG[of]} ref={(element) => { shown.current[of] = element; }}>
                {composed(of).map((parts, place) => (
                  <p key={place}>{parts.map((part) => ('text' in part ? part.text : <mark class="blank">{bracketed(words[of].blanks[part.blank], of)}</mark>))}</p>
                ))}
              </div>
            </div>
          );
        })}
      </div>
      <p class="vh" aria-live="polite">{done?.copied ? labels.copied : ''}</p>
      {done && !done.copied && <p class="face small" role="status">{labels['copy-by-hand']}</p>}
      <details>
        <summary>{labels['fill-in']}</summary>
        <div class="face flow">
          <div class="fields">
            {placesOf(text).map((field) => (isDate(field) ? (
              <DateInput key={field} of={field} label={words[locale].blanks[field]} dates={dates} today={today} locale={locale}
                faults={{ ...labels.faults, nameOf: (other) => words[locale].blanks[other] }} onDate={(date) => onDates({ [field]: date })} />
            ) : (
              <label key={field}>
                <span class="cap">{words[locale].blanks[field]}</span>
                <input class="field" type={isText(field) ? 'text' : 'date'} maxLength={TEXT_LENGTH} autocomplete="off"
                  value={known[field] ?? ''} onInput={({ currentTarget }) => give(field, currentTarget.value)} />
              </label>
            )))}
          </div>
          <p class="small">{labels['kept-here']}</p>
        </div>
      </details>
    </section>
  );
  return {
    copy: () => { void copy('en'); }, slip,
    /** The texts in which nothing is left open. */
    letters: LOCALES.flatMap((of) => (isComplete(composed(of)) ? [{ locale: of, text: textOf(of) }] : [])),
  };
}
