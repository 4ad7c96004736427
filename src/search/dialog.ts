import { dressed, searchBox } from './box.ts';
import { searchEngine } from './engine.ts';
import { lens, make } from './make.ts';
import { searchWords, type SearchWords } from './words.ts';

interface Panel { dialog: HTMLDialogElement; input: HTMLInputElement; run: () => Promise<void>; from: { opener?: HTMLElement | null } }

function build(words: SearchWords): Panel {
  const { ui } = words;
  const from: Panel['from'] = {};
  const close = make('button', { class: 'btn line', type: 'button' }, ui.close);
  const input = make('input', {
    class: 'field', id: 'search-words', type: 'text', inputmode: 'search', enterkeyhint: 'search',
    autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', placeholder: ui.placeholder,
  });
  const form = make('form', { class: 'seek', role: 'search' },
    make('label', { class: 'vh', for: 'search-words' }, ui.label), input,
    make('button', { class: 'btn' }, lens(), make('span', { class: 'vh' }, ui.submit)));
  const into = make('div', { class: 'found' });
  const dialog = make('dialog', { class: 'panel', 'aria-label': ui.title },
    make('div', { class: 'between' }, make('h2', { class: 'h3' }, ui.title), close), form, into);
  const run = searchBox({ form, input, into, words });

  let composing = false;
  input.addEventListener('compositionstart', () => { composing = true; });
  input.addEventListener('compositionend', () => { composing = false; });
  dialog.addEventListener('cancel', (event) => { if (composing) event.preventDefault(); });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const outside = event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom;
    const link = event.target instanceof Element && event.target.closest('a');
    // A link that goes on takes the focus along; one that opens beside leaves everything as it is.
    if (link && !(event.metaKey || event.ctrlKey || event.shiftKey)) { delete from.opener; dialog.close(); }
    else if (event.target === dialog && outside) dialog.close();
  });
  dialog.addEventListener('close', () => from.opener?.focus());
  document.body.append(dialog);
  return { dialog, input, run, from };
}

let panel: Promise<Panel> | undefined;

/** Opens the search over the page; when it closes, the focus goes back to `opener`. Rejects when its words cannot be fetched. */
export async function openPanel(opener: HTMLElement | null, query = ''): Promise<void> {
  panel ??= searchWords().then(build);
  panel.catch(() => { panel = undefined; });
  const { dialog, input, run, from } = await panel;
  await dressed;
  if (dialog.open) return;
  from.opener = opener;
  if (query) {
    input.value = query;
    void run();
  }
  dialog.showModal();
  input.focus();
  input.select();
  searchEngine().catch(() => undefined);
}
