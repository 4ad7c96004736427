// Always present and therefore tiny: everything else of the search is loaded when a reader asks for it.

/** Opens the search over the page; the search page's own field is used instead where there is one. */
const openOver = async (opener: HTMLAnchorElement | null, query?: string) => {
  const field = document.querySelector<HTMLElement>('[data-search-page] input');
  if (field) return field.focus();
  try {
    await (await import('./dialog.ts')).openPanel(opener, query);
  } catch {
    if (opener) location.assign(opener.href);
  }
};

document.addEventListener('click', (event) => {
  const opener = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search-open]') : null;
  if (!opener || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  void openOver(opener);
});

document.addEventListener('keydown', (event) => {
  const { key, target, altKey } = event;
  const chord = event.metaKey || event.ctrlKey;
  const typing = target instanceof Element && target.matches('input, textarea, select');
  const asked = chord ? key.toLowerCase() === 'k' && !event.shiftKey : key === '/' && !typing;
  if (!asked || altKey) return;
  event.preventDefault();
  void openOver(document.querySelector<HTMLAnchorElement>('a[data-search-open]'));
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !form.matches('[data-search-form]')) return;
  event.preventDefault();
  const query = form.querySelector('input')?.value ?? '';
  // What may be the number of a parcel or an order stands in no address.
  if (/(\d\D?){7}/.test(query)) void openOver(null, query);
  else location.assign(`${form.action}#${new URLSearchParams({ q: query })}`);
});

export {};
