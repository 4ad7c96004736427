import { clearStored, storedHere } from './device.ts';
import { fill } from '../lib/text.ts';
import type { StoredId } from '../lib/stored.ts';

// The page on privacy: marks what is on this device now, and clears it.

const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('[data-clear]');
const told = document.querySelector('[data-clear-told]');
const row = (id: StoredId) => document.querySelector<HTMLElement>(`[data-stored="${id}"]`);
const named = (ids: readonly StoredId[]) => ids.map((id) => row(id)?.querySelector('b')?.textContent ?? id).join(button?.dataset.between);

async function mark(): Promise<StoredId[]> {
  const here = await storedHere();
  for (const note of document.querySelectorAll<HTMLElement>('[data-stored-now]')) note.hidden = !here.some((id) => row(id)?.contains(note));
  return here;
}

button?.addEventListener('click', async () => {
  button.disabled = true;
  const before = await storedHere();
  await clearStored(root.dataset.base ?? '/');
  const left = await mark();
  // The page itself goes back to how a new reader sees it.
  delete root.dataset.look;
  delete root.dataset.market;
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name=look]')) radio.checked = radio.value === 'auto';
  for (const picker of document.querySelectorAll<HTMLSelectElement>('select[data-market-picker]')) picker.value = '';
  const { cleared = '', nothing = '', failed = '' } = button.dataset;
  const gone = before.filter((id) => !left.includes(id));
  told?.replaceChildren([
    gone.length > 0 ? fill(cleared, { what: named(gone) }) : left.length === 0 ? nothing : '',
    left.length > 0 ? fill(failed, { what: named(left) }) : '',
  ].filter(Boolean).join(' '));
  button.disabled = false;
});

// Coming back from another page of the site finds it as it is then.
addEventListener('pageshow', () => void mark());
