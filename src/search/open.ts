// Always present and therefore tiny: everything else of the search is loaded when a reader asks for it.

const openOver = async (opener: HTMLElement | null, query?: string) => {
  try {
    await (await import('./dialog.ts')).openPanel(opener ?? undefined, query);
  } catch {
    if (opener instanceof HTMLAnchorElement) location.assign(opener.href);
  }
};

const ownField = () => document.querySelector<HTMLElement>('[data-search-page] input');

document.addEventListener('click', (event) => {
  const opener = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-search-open]') : null;
  if (!opener || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const field = ownField();
  if (field) field.focus();
  else void openOver(opener);
});

document.addEventListener('keydown', (event) => {
  const { key, target, altKey } = event;
  const chord = event.metaKey || event.ctrlKey;
  const typing = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  const asked = chord ? key.toLowerCase() === 'k' && !event.shiftKey : key === '/' && !typing;
  if (!asked || altKey || event.isComposing) return;
  event.preventDefault();
  const field = ownField();
  if (field) field.focus();
  else void openOver(document.querySelector<HTMLElement>('[data-search-open]'));
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !form.matches('[data-search-form]')) return;
  event.preventDefault();
  const query = form.querySelector('input')?.value ?? '';
  // What may be the number of a parcel or an order stands in no address.
  if (/(?:\d\D{0,2}){7}/.test(query)) void openOver(form, query);
  else location.assign(`${form.action}#q=${encodeURIComponent(query.slice(0, 200).toWellFormed())}`);
});

export {};
