import { useRef, type MutableRef } from 'preact/hooks';
import { Icon } from '../../lib/Icon.tsx';
import { paperclip } from '../../lib/icons.ts';
import type { Locale } from '../../lib/locales.ts';
import type { CaseFile } from './file-store.ts';
import { fill, upright } from '../../lib/text.ts';
import { sizeText } from './size-text.ts';
import type { ShownWords } from './shared.ts';

/** A button that lets the buyer pick files; `about` says for a screen reader what they belong to. */
export function AddFiles({ label, about, focus, onFiles }: { label: string; about?: string; focus?: MutableRef<HTMLButtonElement | null>; onFiles: (files: readonly File[]) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="quiet" ref={focus} onClick={() => field.current?.click()}><Icon of={paperclip} />{label}{about && <span class="vh"> {about}</span>}</button>
      <input ref={field} type="file" multiple hidden aria-label={about ? `${label} ${about}` : label} onChange={({ currentTarget }) => {
        onFiles([...currentTarget.files ?? []]);
        currentTarget.value = ''; // the same file may be picked again after it was taken out
      }} />
    </>
  );
}

/** The files put to a piece, each with a way to take it out again. */
export const FileRows = ({ files, onDrop, locale, words: { ui } }: { files: readonly CaseFile[]; onDrop: (id: string) => void; locale: Locale; words: ShownWords }) => (files.length > 0 ? (
  <ul class="files small">
    {files.map(({ id, name, size }) => (
      <li key={id}>
        <bdi>{upright(name) || ui.file}</bdi> <small>{sizeText(size, locale)}</small>
        <button type="button" class="quiet" aria-label={fill(ui['remove-file'], { name: upright(name) })} onClick={() => onDrop(id)}>×</button>
      </li>
    ))}
  </ul>
) : null);
