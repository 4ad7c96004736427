import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../lib/Icon.tsx';
import { download, share as shareIcon } from '../../lib/icons.ts';
import type { IsoDate } from '../../lib/dates.ts';
import { languageOf, type Locale } from '../../lib/locales.ts';
import { fill } from '../../lib/text.ts';
import type { Case } from './cases.ts';
import type { CaseFile } from './file-store.ts';
import { AddFiles, FileRows } from './Files.tsx';
import { items, type Item } from './rules.ts';
import type { Props } from './shared.ts';
import { sizeText } from './size-text.ts';
import { usePack } from './use-pack.ts';
import type { ShownWords } from './shared.ts';

const ORDER = [...Object.keys(items), 'other'];

/** One archive of the buyer's own files with a cover page, made on the device. */
export function PackBox({ of, files, stored, missing, market, letters, today, onFiles, onDrop, onKeepPlace, locale, links, words }: {
  of: Case; files: readonly CaseFile[]; stored: boolean;
  /** How many must-haves have no file yet. */
  missing: number;
  /** The market's name in every language. */
  market: Partial<Record<Locale, string>> | undefined;
  /** The texts of the message that have no blanks left; undefined where there is no message. */
  letters: readonly { locale: Locale; text: string }[] | undefined; today: IsoDate | undefined;
  onFiles: (files: readonly File[]) => void; onDrop: (id: string) => void; onKeepPlace: (keep: boolean) => void;
  locale: Locale; links: Props['links']; words: ShownWords;
}) {
  const { ui } = words;
  const [saved, setSaved] = useState('');
  const [language, setLanguage] = useState<Locale | 'both'>(locale);
  const languages = links.cover.filter((cover) => language === 'both' || cover.locale === language);
  const sorted = files.toSorted((a, b) => ORDER.indexOf(a.purpose) - ORDER.indexOf(b.purpose) || a.id.localeCompare(b.id));
  const { state, make, cancel, reset } = usePack();
  // What was made is no longer what the case says; what is being made is finished, unless another case is opened.
  const before = useRef(of.id);
  useEffect(() => {
    const other = before.current !== '' && before.current !== of.id;
    before.current = of.id;
    if (other || state.step !== 'working') reset();
  }, [files, language, of]);
  const adder = useRef<HTMLButtonElement>(null);
  const result = useRef<HTMLAnchorElement>(null);
  useEffect(() => { if (state.step === 'done') result.current?.focus(); }, [state.step]);
  const name = `evidence-${of.problem}-${today ?? ''}.zip`;
  const file = state.step === 'done' ? new File([state.zip], name, { type: 'application/zip' }) : undefined;
  return (
    <section class="flow pack screen-only" aria-labelledby="evidence-pack">
      <h2 id="evidence-pack" tabIndex={-1}>{ui['pack-title']}</h2>
      <p class="small">{ui['pack-intro']}</p>
      <p>{files.length === 0 ? ui['pack-empty'] : <b>{fill(ui.files, { count: files.length, size: sizeText(files.reduce((sum, { size }) => sum + size, 0), locale) })}</b>}
        {files.length > 0 && missing > 0 && <small> {fill(ui['pack-missing'], { count: missing })}</small>}</p>
      <p><AddFiles label={ui['other-files']} focus={adder} onFiles={onFiles} /></p>
      <FileRows files={files.filter(({ purpose }) => purpose === 'other')} onDrop={(id) => { onDrop(id); adder.current?.focus(); }} locale={locale} words={words} />
      {!stored && <p class="small note" data-step="wait">{ui['files-visit-only']}</p>}
      <div class="choices">
        <label>
          <span class="cap">{ui['pack-language']}</span>
          <select class="field" value={language} onChange={({ currentTarget: { value } }) => setLanguage(value as Locale | 'both')}>
            {links.cover.map((cover) => <option key={cover.locale} value={cover.locale}>{languageOf(cover.locale).name}</option>)}
            <option value="both">{ui['pack-both']}</option>
          </select>
        </label>
        <label class="tickline"><input type="checkbox" checked={of.keepPlace} onChange={({ currentTarget }) => onKeepPlace(currentTarget.checked)} /><span>{ui['keep-place']}</span></label>
      </div>
      {state.step === 'working' ? (
        <div class="working">
          <label class="small">{fill(ui['pack-progress'], { percent: Math.floor(state.share * 100) })}<progress max="1" value={state.share} /></label>
          <button type="button" class="btn line" onClick={cancel}>{ui['pack-cancel']}</button>
        </div>
      ) : (
        <button type="button" class={state.step === 'done' ? 'btn line' : 'btn'} disabled={files.length === 0 || !today} onClick={() => {
          if (!today) return;
          void make({
            of, files: sorted, today, letters: (letters ?? []).filter((letter) => languages.some((cover) => cover.locale === letter.locale)),
            languages: languages.map(({ locale: of, href }) => ({ locale: of, words: href, market: market?.[of] })),
          });
        }}>{ui['pack-make']}</button>
      )}
      <div role="status" class="flow">
        {state.step === 'cancelled' && <p>{ui['pack-cancelled']}</p>}
        {state.step === 'failed' && <p>{ui['pack-failed']}</p>}
        {state.step === 'empty' && <p>{ui['pack-nothing']}</p>}
        {state.step === 'done' && <p>{fill(ui['pack-done'], { count: state.count, size: sizeText(state.zip.size, locale) })}</p>}
        {state.step === 'done' && letters !== undefined && letters.length === 0 && <p>{ui['pack-no-message']}</p>}
        {'skipped' in state && state.skipped.length > 0 && <p>{fill(ui['pack-skipped'], { names: new Intl.ListFormat(languageOf(locale).intl).format(state.skipped) })}</p>}
      </div>
      {state.step === 'done' && (
        <>
          <p class="acts">
            <a class="btn" ref={result} href={state.address} download={name} onClick={() => setSaved(state.address)}><Icon of={download} />{ui['pack-save']}</a>
            {file && navigator.canShare?.({ files: [file] }) && (
              <button type="button" class="btn line" onClick={() => { navigator.share({ files: [file] }).catch(() => undefined); }}><Icon of={shareIcon} />{ui['pack-share']}</button>
            )}
          </p>
          {saved === state.address && <p class="small" role="status">{ui['pack-where']}</p>}
        </>
      )}
    </section>
  );
}

/** The must-haves that no file was put to; a thing that is only written down needs none. */
export const withoutFile = (musts: readonly Item[], files: readonly CaseFile[]): number =>
  musts.filter((item) => items[item].kind !== 'note' && !files.some(({ purpose }) => purpose === item)).length;
