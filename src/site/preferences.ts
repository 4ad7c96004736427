import { keep } from '../lib/store.ts';

// The reader's appearance and market, on every page. Kept on the device only.

const root = document.documentElement;

for (const radio of document.querySelectorAll<HTMLInputElement>('input[name=look]')) {
  radio.checked = radio.value === (root.dataset.look ?? 'auto');
  radio.addEventListener('change', () => {
    if (radio.value === 'auto') delete root.dataset.look;
    else root.dataset.look = radio.value;
    keep('device', 'look', radio.value);
  });
}

const pickers = document.querySelectorAll<HTMLSelectElement>('select[data-market-picker]');

function setMarket(value: string) {
  // The list of markets would be a third of this script; the field offers only those that exist.
  if (/^([a-z]{2}|other)$/.test(value)) root.dataset.market = value;
  else delete root.dataset.market;
  for (const picker of pickers) picker.value = root.dataset.market ?? '';
  keep('device', 'market', root.dataset.market ?? '');
  document.dispatchEvent(new CustomEvent('aftercart:market'));
}

for (const picker of pickers) {
  picker.value = root.dataset.market ?? '';
  picker.addEventListener('change', () => setMarket(picker.value));
}
document.addEventListener('aftercart:set-market', (event) => {
  if (event instanceof CustomEvent) setMarket(String(event.detail));
});

// A message of an article is copied as plain text; where the clipboard is forbidden it is selected instead.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.addEventListener('click', async () => {
    const text = button.closest('[data-message]')?.querySelector('[lang]');
    if (!text) return;
    try {
      await navigator.clipboard.writeText([...text.children].map((paragraph) => paragraph.textContent).join('\n\n'));
      button.lastElementChild?.replaceChildren(button.dataset.done ?? '');
    } catch {
      getSelection()?.selectAllChildren(text);
    }
  });
}

// A figure's chip leads to its source, which then stands open.
const openTarget = () => {
  const details = location.hash.startsWith('#fact-') && document.getElementById(location.hash.slice(1))?.querySelector('details');
  if (details) details.open = true;
};
addEventListener('hashchange', openTarget);
openTarget();

// The other language opens at the same heading, or with the same answers of a tool.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-twin]')) {
  link.addEventListener('click', () => { link.hash = location.hash; });
}
