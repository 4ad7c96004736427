/** A file of the list with the SHA-256 of its content in base64; its path begins where the site does. */
export type Listed = readonly [path: string, sum: string];

/** What a language needs to work without a network, as the build found it. */
export interface KeptList {
  /** Where the site begins, with a slash at the end. */
  base: string;
  /** The page for what is not kept, as a path. */
  offline: string;
  files: readonly Listed[];
}

/** The stores of a language on the device: what the list names; guides that were read; code of guides and of older versions; pieces of the index that were used. */
export const STORES = ['core', 'pages', 'files', 'search'] as const;
type Store = (typeof STORES)[number];

/** What the name of a language's stores begins with; `scope` is where its pages begin, as a path. */
export const storeName = (scope: string, store: Store | ''): string => `aftercart:${scope}${store}`;

/** Whether a path leads to a page. */
export const isPage = (path: string): boolean => path.endsWith('/') || path.endsWith('.html');

/** Whether a path leads to code or style, under a name that changes with its content. */
export const isCode = (path: string): boolean => /(?:^|\/)_astro\/[^/]+$/.test(path);

/** Whether a path leads to a piece of the index, under a name that changes with its content. */
export const isIndexPiece = (path: string): boolean => /(?:^|\/)pagefind\/hashed\/.+/.test(path);

/** Whether a path leads to a part of the search, which a host may be unable to give out. */
export const isSearchPart = (path: string): boolean => /(?:^|\/)pagefind\//.test(path);

/** The one address of a page: without a query or a fragment, with a slash at its end. */
export function pageAddress(address: string): string {
  const url = new URL(address);
  const path = url.pathname.replace(/(?:^|\/)index\.html$/, '/');
  return new URL(/\/[^/.]+$/.test(path) ? `${path}/` : path, url).href;
}

/** The name of a file of code, of style, or of what a page gives its islands. */
export const CODE_NAME = /[\w.~-]+\.(?:js(?:on)?|css)/g;
const CODE_PATH = new RegExp(`_astro/${CODE_NAME.source}`, 'g');

/** The paths of the code and styles that a page names, and of what it gives its islands, from where the site begins. */
export const codeIn = (html: string): string[] => [...new Set(html.match(CODE_PATH))];

/** Whether a text is a page of ours to its end, and one to be read rather than one that leads on. */
export const isWholePage = (html: string): boolean => /\sdata-base=/.test(html) && html.includes('</html>') && !/<meta[^>]+http-equiv="?refresh/i.test(html);
