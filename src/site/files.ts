// How the files of the built site are to be sent: the same words for every host.

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** The folders, below the base, of files whose names change with their content. */
export const HASHED_FOLDERS = ['_astro/', 'pagefind/hashed/'] as const;

/** Files of a build that speak to hosts and are sent to nobody. */
export const FOR_HOSTS: readonly string[] = ['_headers', '_redirects'];

/** How long a browser may keep a file whose name changes with its content. */
export const FOREVER = 'public, max-age=31536000, immutable';

/** May be kept, and is asked for anew at each use: pages, and all that has one name for good (service workers too). */
export const ASK_AGAIN = 'no-cache';

/** The `Cache-Control` of a file, by its path below the base, without a slash before it. */
export const cachingOf = (path: string): string => (HASHED_FOLDERS.some((folder) => path.startsWith(folder)) ? FOREVER : ASK_AGAIN);

/** What a kind of file is sent as, and whether it becomes smaller when it is packed. */
interface FileKind { type: string; packs: boolean }

const text = (type: string): FileKind => ({ type: `${type}; charset=utf-8`, packs: true });
const data = (type: string): FileKind => ({ type, packs: true });
const packed = (type: string): FileKind => ({ type, packs: false });

/** The kinds of files by their endings; a test knows that the build holds no other. */
export const KINDS: Readonly<Record<string, FileKind>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  mjs: text('text/javascript'),
  json: data('application/json'),
  webmanifest: data('application/manifest+json'),
  xml: text('application/xml'),
  svg: text('image/svg+xml'),
  txt: text('text/plain'),
  md: text('text/markdown'),
  ics: text('text/calendar'),
  png: packed('image/png'),
  jpg: packed('image/jpeg'),
  webp: packed('image/webp'),
  avif: packed('image/avif'),
  ico: packed('image/x-icon'),
  woff2: packed('font/woff2'),
};

const UNKNOWN: FileKind = { type: 'application/octet-stream', packs: false };

/** The ending of a file's name, without its dot. */
export const endingOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1] ?? '';

const kindOf = (path: string): FileKind => KINDS[endingOf(path)] ?? UNKNOWN;

/** The `Content-Type` of a file. */
export const typeOf = (path: string): string => kindOf(path).type;

// Below this size the packed answer needs as many packets as the plain one.
const WORTH_PACKING = 1024;

/** Whether a file becomes smaller when it is packed; the others are packed already. */
export const packs = (path: string): boolean => kindOf(path).packs;

/** Whether a file of this size, in bytes, is worth sending in packed form. */
export const isPacked = (path: string, size: number): boolean => packs(path) && size > WORTH_PACKING;
