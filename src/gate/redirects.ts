import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LOCALES } from '../lib/locales.ts';
import { meantAddress, NAME, pageAddress, SECTION_ADDRESSES, tidyAddress, TOOL_ADDRESSES } from './addresses.ts';
import type { ReadPage } from './known.ts';
import { didYouMean, type Problem } from './problem.ts';
import { readYaml, type Read } from './read.ts';
import { headingsIn } from './tags.ts';

/** The file of old addresses. */
export const REDIRECTS = 'content/redirects.yml';

const oldAddress = z.string().regex(new RegExp(`^${NAME}/${NAME}$`));
const newAddress = z.string().regex(new RegExp(`^${NAME}(?:/${NAME}(?:#${NAME})?)?$`));

/** Old addresses with the page, its heading or the section to which each leads now; all without the language. */
export const redirects = z.record(oldAddress, newAddress);

/** Reads the file of old addresses; one that holds remarks alone has no entries. */
export function readRedirects(root: string, problems: Problem[]): Read {
  const path = join(root, REDIRECTS);
  const bare = existsSync(path) && readFileSync(path, 'utf8').split(/\r?\n/).every((line) => /^\s*(?:#.*)?$/.test(line));
  return bare ? { file: REDIRECTS, data: {}, lineOf: () => 1, body: '', bodyLine: 1 } : readYaml(root, REDIRECTS, problems);
}

type Fault = Pick<Problem, 'found' | 'remedy'>;

function faultOfForm(written: unknown, form: z.ZodType<string>, pattern: string): Fault | undefined {
  if (form.safeParse(written).success) return undefined;
  const tidy = typeof written === 'string' ? tidyAddress(written) : '';
  return {
    found: typeof written === 'string' ? `"${written}" is not written as an address` : 'the new address is missing',
    remedy: form.safeParse(tidy).success ? `write ${tidy}` : `write ${pattern}, in lower-case words joined by hyphens, without language and without / at the ends`,
  };
}

/** The page at which a chain of old addresses ends, or undefined if it runs in a circle. */
function endOf(entries: Readonly<Record<string, unknown>>, old: string): string | undefined {
  const seen = new Set<string>();
  let [at, target] = [old, old];
  for (let next = entries[at]; typeof next === 'string'; next = entries[at]) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    target = next;
    [at = ''] = next.split('#');
  }
  return target;
}

function faultOfTarget(target: string, pages: readonly ReadPage[]): Fault | undefined {
  const [address = '', heading] = target.split('#');
  if (SECTION_ADDRESSES.includes(address)) return undefined;
  const there = pages.filter((page) => pageAddress(page) === address);
  const known = [...new Set(pages.map(pageAddress)), ...SECTION_ADDRESSES];
  const meant = meantAddress(address, known);
  if (there.length === 0) return { found: `there is no page "${address}"`, remedy: meant ? `did you mean "${meant}"? Otherwise name the page on which readers find it now, or its section` : 'name the page on which readers find it now, or its section' };
  const draft = there.find((page) => page.draft);
  if (draft) return { found: `"${address}" is a draft, and readers would find nothing there`, remedy: `finish ${draft.file} and remove its line draft: true, or name another page` };
  if (!heading) return undefined;
  const without = there.map((page) => ({ page, ids: headingsIn(page.read.body, 1).map(({ id }) => id) })).find(({ ids }) => !ids.includes(heading));
  return without && { found: `${without.page.file} has no heading "${heading}"`, remedy: didYouMean(heading, without.ids, 'leave # and what follows out') };
}

function faultOf(old: string, target: unknown, entries: Readonly<Record<string, unknown>>, pages: readonly ReadPage[]): Fault | undefined {
  const wrongForm = faultOfForm(old, oldAddress, '<section>/<name>') ?? faultOfForm(target, newAddress, '<section>/<name>, faq/<section> or <section>');
  if (wrongForm) return wrongForm;
  const taken = pages.find((page) => pageAddress(page) === old)?.file ?? TOOL_ADDRESSES.find((address) => address === old);
  if (taken) return { found: `"${old}" is a page today (${taken}), and readers are not led away from it`, remedy: 'remove the line' };
  const next = String(target).split('#')[0] ?? '';
  if (!(next in entries)) return faultOfTarget(String(target), pages);
  const end = endOf(entries, old);
  if (end === undefined) return { found: next === old ? `"${old}" leads to itself` : `"${old}" leads in a circle`, remedy: 'name the page on which readers find it now' };
  return { found: `"${next}" is an old address too, so that readers would be sent on twice`, remedy: `write ${end}` };
}

/** Reports what is wrong in content/redirects.yml: its form, old addresses that are pages, chains and circles, and targets that do not exist or are not published in every language. */
export function checkRedirects(root: string, pages: readonly ReadPage[], problems: Problem[]): void {
  const read = readRedirects(root, problems);
  const entries = read.data ?? {};
  const library = pages.filter(({ kind, locale }) => kind !== 'page' && LOCALES.includes(locale));
  for (const [old, target] of Object.entries(entries)) {
    const fault = faultOf(old, target, entries, library);
    if (fault) problems.push({ file: read.file, line: read.lineOf([old]), field: old, ...fault });
  }
}
