// The search page: the words stand in the fragment, which no server sees, so that an answer can be shared and found again.
import { searchBox } from './box.ts';
import { searchEngine } from './engine.ts';
import { holdsNumber } from './paste.ts';
import { searchWords } from './words.ts';

const wordsInFragment = () => new URLSearchParams(location.hash.slice(1)).get('q') ?? '';

async function start(form: HTMLFormElement, input: HTMLInputElement, into: HTMLElement): Promise<void> {
  const run = searchBox({ form, input, into, words: await searchWords() }, (query) => {
    document.querySelector('[data-search-all]')?.toggleAttribute('hidden', query !== '');
    // The number of a parcel or an order stands in no address.
    const told = holdsNumber(query) ? '' : query;
    if (told === wordsInFragment()) return;
    try {
      history.replaceState(null, '', told ? `#q=${encodeURIComponent(told)}` : location.pathname);
    } catch { /* some browsers let an address change only so often */ }
  });
  window.addEventListener('hashchange', () => {
    input.value = wordsInFragment();
    void run();
  });
  input.addEventListener('focus', () => searchEngine().catch(() => undefined), { once: true });
  input.value = wordsInFragment() || input.value;
  void run();
}

const root = document.querySelector('[data-search-page]');
const form = root?.querySelector('form');
const input = root?.querySelector('input');
const into = root?.querySelector<HTMLElement>('[data-search-found]');
const begin = async () => {
  if (!form || !input || !into) return;
  try {
    await start(form, input, into);
    into.removeAttribute('role');
  } catch {
    into.textContent = into.dataset['failed'] ?? '';
    // The next key or press tries again.
    input.addEventListener('input', () => void begin(), { once: true });
  }
};
void begin();
