import { SECTIONS, TOOLS } from '../../lib/ids.ts';
import { LOCALES } from '../../lib/locales.ts';
import { nearest } from '../problem.ts';

// Pages by their address without the language, as editors name them: `returns/return-an-item`, `faq/returns`.

/** The form of a name in an address: lower-case words joined by hyphens. */
export const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The address of a guide or a page of answers, the same in every language. */
export const pageAddress = ({ kind, section, slug }: { kind: string; section: string; slug: string }): string =>
  (kind === 'faq' ? `faq/${section}` : `${section}/${slug}`);

/** The address of the page in a file of the content, or undefined if no guide or page of answers of a known language belongs there. */
export function addressOfFile(file: string): string | undefined {
  const [, locale, address] = /^content\/([^/]+)\/(?:articles\/)?([^/]+\/[^/]+)\.mdx$/.exec(file) ?? [];
  return LOCALES.some((id) => id === locale) ? address : undefined;
}

/** Pages that no file of the content stands for: the sections, and the tools. */
export const SECTION_ADDRESSES: readonly string[] = SECTIONS;
export const TOOL_ADDRESSES: readonly string[] = Object.values(TOOLS).map((tool) => `tools/${tool}`);

/** The known address that was probably meant: one that ends in the same name, else the nearest. */
export const meantAddress = (written: string, known: readonly string[]): string | undefined =>
  known.find((address) => address.split('/').at(-1) === written.split('/').at(-1)) ?? nearest(written, known);

/** A written address without what does not belong to it: host, language, folders of the content, slashes at the ends, `.mdx`. */
export const tidyAddress = (written: string): string => written.trim()
  .replace(/^https?:\/\/[^/]+/, '').replace(/^\/*(?:content\/)?/, '')
  .replace(new RegExp(`^(?:${LOCALES.join('|')})/`), '').replace(/^articles\//, '')
  .replace(/\/*(?:index\.html)?(?=#|$)/, '').replace(/\.(?:mdx|html)(?=#|$)/, '');
