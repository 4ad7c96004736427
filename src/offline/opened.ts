// The page for what is not kept: lists the pages that were opened on this device, and tries again.
import { storeName } from './addresses.ts';

interface Opened { href: string; title: string }

const NAME = /<title>([^<]*?)(?: · [^<·]*)?<\/title>/;
const scope = new URL(document.querySelector<HTMLAnchorElement>('.brand')?.href ?? '/', location.href).pathname;

/** The pages of this language that were opened on this device, by title. */
async function openedPages(): Promise<Opened[]> {
  const name = storeName(scope, 'pages');
  if (!await caches.has(name)) return [];
  const store = await caches.open(name);
  const all = await Promise.all((await store.keys()).map(async (request) => {
    const html = await (await store.match(request))?.text() ?? '';
    // Lets the browser read the signs that are written as entities.
    return { href: request.url, title: new DOMParser().parseFromString(NAME.exec(html)?.[1] ?? '', 'text/html').body.textContent };
  }));
  return all.filter(({ title }) => title).sort((a, b) => a.title.localeCompare(b.title, document.documentElement.lang));
}

async function show(into: Element): Promise<void> {
  const pages = await openedPages();
  if (pages.length === 0) return;
  const rows = pages.map(({ href, title }) => {
    const row = document.createElement('li');
    const link = row.appendChild(document.createElement('a'));
    link.href = href;
    link.textContent = title;
    return row;
  });
  into.replaceChildren(...rows);
}

const into = document.querySelector('[data-opened]');
// Where there is no such storage, nothing was opened for later.
if (into) show(into).catch(() => undefined);

// It stands in for the page at whose address it is shown.
const again = document.querySelector<HTMLButtonElement>('[data-again]');
if (again && !location.pathname.endsWith('/offline/')) {
  again.hidden = false;
  again.addEventListener('click', () => location.reload());
  addEventListener('online', () => location.reload());
}
