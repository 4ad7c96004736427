// The search page: the words stand in the fragment, which no server sees, so that an answer can be shared and found again.
import { searchBox } from './box.ts';
import { searchEngine } from './engine.ts';
import { searchWords } from './words.ts';

const wordsInFragment = () => new URLSearchParams(location.hash.slice(1)).get('q') ?? '';

async function start(form: HTMLFormElement, input: HTMLInputElement, into: HTMLElement): Promise<void> {
  const run = searchBox({ form, input, into, words: await searchWords() }, (query) => {
    document.querySelector('[data-search-all]')?.toggleAttribute('hidden', query !== '');
    if (query === wordsInFragment()) return;
    history.replaceState(null, '', query ? `#q=${encodeURIComponent(query)}` : location.pathname);
  });
  const take = () => {
    if (wordsInFragment() === input.value.trim() && into.dataset['shows'] === input.value.trim()) return;
    input.value = wordsInFragment() || input.value;
    void run();
  };
  window.addEventListener('hashchange', () => {
    input.value = wordsInFragment();
    void run();
  });
  input.addEventListener('focus', () => searchEngine().catch(() => undefined), { once: true });
  take();
}

const root = document.querySelector('[data-search-page]');
const form = root?.querySelector('form');
const input = root?.querySelector('input');
const into = root?.querySelector<HTMLElement>('[data-search-found]');
if (form && input && into) void start(form, input, into).catch(() => undefined);
