import { useRef, useState } from 'preact/hooks';
import { TEXT_LENGTH, type CaseDates, type CaseTexts } from '../../lib/case.ts';
import { isIsoDate, type IsoDate } from '../../lib/dates.ts';
import { copyText } from '../../lib/copy.ts';
import { copy as copyIcon, share as shareIcon } from '../../lib/icons.ts';
import { DateInput, type DateFaults } from '../../lib/DateInput.tsx';
import { Icon } from '../../lib/Icon.tsx';
import { useToday } from '../../lib/page-state.ts';
import { CASE_TEXTS, ORDER_DATES, type CaseText, type Concern, type OrderDate, type Recipient } from '../../lib/ids.ts';
import { languageOf, type Locale } from '../../lib/locales.ts';
import { fill } from '../../lib/text.ts';
import { asText, bracketed, compose, inParts, isComplete, needed, placesOf } from './engine.ts';
import { isChat, messageIn, type AskedDay, type Field } from './stages.ts';
import type { Words } from './wording.ts';

/** The labels of the slip; they stand in the words of the tool that shows it. `part` has {part} and {parts}. */
export interface SlipLabels {
  heading: (to: Recipient) => string; copy: string; part: string; copied: string; share: string;
  'copy-by-hand': string; 'fill-in': string; 'kept-here': string; faults: Omit<DateFaults, 'nameOf'>;
}
/** The messages that a page brings in one language, with whom they are for; it may leave out those that it never shows. */
export interface SlipWords { locale: Locale; messages: Readonly<Record<string, { to: Recipient; text: readonly string[] }>>; blanks: Words['blanks'] }

const isDate = (field: Field): field is OrderDate => ORDER_DATES.some((id) => id === field);
const isText = (field: Field): field is CaseText => CASE_TEXTS.some((id) => id === field);

/** The message in each of the languages given, the page's own among them, side by side with its fields; the first is the one to send. What is typed goes to whoever keeps the case; `days` are days to ask for, which the buyer may change. */
export function useMessage({ wanted, topic, dates, onDates, texts, onTexts, days = {}, words, labels, locale }: {
  wanted: string | undefined; topic: Concern; dates: CaseDates; onDates: (dates: CaseDates) => void;
  texts: CaseTexts; onTexts: (texts: CaseTexts) => void; days?: Partial<Record<AskedDay, IsoDate>>;
  words: readonly SlipWords[]; labels: SlipLabels; locale: Locale;
}) {
  const [ownDays, setOwnDays] = useState<Partial<Record<AskedDay, string>>>({});
  const [done, setDone] = useState<{ of: string; copied: boolean }>();
  const today = useToday();
  const shown = useRef<Partial<Record<Locale, HTMLElement | null>>>({});
  const own = words.find((slip) => slip.locale === locale);
  const id = own && wanted && messageIn((one) => Object.hasOwn(own.messages, one), wanted, topic);
  const message = id ? own.messages[id] : undefined;
  if (!id || !message) return undefined;

  const { to, text } = message;
  const known = { ...texts, ...dates, ...days, ...ownDays };
  const letters = words.map(({ locale: of, messages, blanks }) => {
    const paragraphs = needed(compose(messages[id]?.text ?? [], known, of));
    return { locale: of, blanks, paragraphs, text: asText(paragraphs, blanks, of) };
  });
  const copy = async (of: Locale, text: string, key: string = of) =>
    setDone({ of: key, copied: await copyText(text, shown.current[of] ?? null) });
  // Whoever closes the sheet has changed their mind; that is no fault to tell of.
  const share = (text: string) => navigator.share({ text }).catch(() => undefined);
  const give = (field: Field, value: string) => {
    if (isText(field)) onTexts({ [field]: value.slice(0, TEXT_LENGTH) });
    else if (value === '' || isIsoDate(value)) setOwnDays((now) => ({ ...now, [field]: value }));
  };

  const slip = (
    <section id="message" aria-label={labels.heading(to)}>
      <div class="copies">
        {letters.map(({ locale: of, blanks, paragraphs, text: whole }) => {
          const { html, name: language } = languageOf(of);
          const parts = isChat(to) ? inParts(whole) : [whole];
          return (
            <div key={of}>
              <header class="between">
                <p class="cap">{labels.heading(to)} · {language}</p>
                {'share' in navigator && (
                  <button type="button" class="btn line" aria-label={`${labels.share} · ${language}`} onClick={() => { void share(whole); }}><Icon of={shareIcon} />{labels.share}</button>
                )}
                {parts.map((text, index) => {
                  const key = `${of}${index}`;
                  const name = parts.length === 1 ? labels.copy : fill(labels.part, { part: index + 1, parts: parts.length });
                  return (
                    <button key={key} type="button" class="btn line" aria-label={`${name} · ${language}`} onClick={() => copy(of, text, key)}>
                      <Icon of={copyIcon} />{done?.of === key && done.copied ? labels.copied : name}
                    </button>
                  );
                })}
              </header>
              <div lang={html} ref={(element) => { shown.current[of] = element; }}>
                {paragraphs.map((parts, place) => (
                  <p key={place}>{parts.map((part) => ('text' in part ? part.text : <mark class="blank">{bracketed(blanks[part.blank], of)}</mark>))}</p>
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
              <DateInput key={field} of={field} label={own.blanks[field]} dates={dates} today={today} locale={locale}
                faults={{ ...labels.faults, nameOf: (other) => own.blanks[other] }} onDate={(date) => onDates({ [field]: date })} />
            ) : (
              <label key={field}>
                <span class="cap">{own.blanks[field]}</span>
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
    copy: () => { const sent = letters[0]; if (sent) void copy(sent.locale, sent.text); }, slip,
    /** The texts in which nothing is left open. */
    letters: letters.filter(({ paragraphs }) => isComplete(paragraphs)),
  };
}
