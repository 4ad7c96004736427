import '../styles/tokens.css';
import './faults.css';

// The box of the dev server that lists what the gate found; a build never holds it.
const WORDS: Record<string, Record<string, string>> = import.meta.glob('../locales/*.json', { eager: true, import: 'desk' });
const words = Object.entries(WORDS).find(([file]) => location.pathname.includes(`/${file.split('/').at(-1)?.replace('.json', '')}/`))?.[1] ?? {};
// A language without a form for one has only the other.
const t = (key: string, count: number) => {
  const name = key.replace('desk.', '');
  const form = count === 1 ? words[`${name}_one`] : undefined;
  return (form ?? words[`${name}_other`] ?? '{{count}}').replace('{{count}}', String(count));
};

function show(faults: readonly string[]): void {
  document.querySelector('.faults')?.remove();
  if (faults.length === 0) return;
  const box = document.createElement('details');
  box.className = 'faults';
  box.open = true;
  const summary = document.createElement('summary');
  summary.textContent = t('desk.faults', faults.length);
  const list = document.createElement('ul');
  list.append(...faults.map((fault) => {
    const item = document.createElement('li');
    item.textContent = fault;
    return item;
  }));
  box.append(summary, list);
  document.body.append(box);
}

import.meta.hot?.on('aftercart:faults', show);
import.meta.hot?.send('aftercart:faults?');
