import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LOCALES } from '../../lib/locales.ts';
import { meantAddress, NAME, pageAddress, SECTION_ADDRESSES, tidyAddress, TOOL_ADDRESSES } from './addresses.ts';
import type { ReadPage } from '../known.ts';
import { nearest, type Fault, type Problem } from '../problem.ts';
import { readYaml, type Read } from '../read.ts';
import { headingsIn } from '../tags.ts';

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

function faultOfForm(written: unknown, form: z.ZodType<string>, pattern: string): Fault | undefined {
  if (form.safeParse(written).success) return undefined;
  const tidy = typeof written === 'string' ? tidyAddress(written) : '';
  if (typeof written !== 'string') return { rule: 'no-new-address', values: { pattern } };
  return form.safeParse(tidy).success ? { rule: 'untidy-address', values: { written, tidy } } : { rule: 'not-an-address', values: { written, pattern } };
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
  if (there.length === 0) return { rule: 'no-such-page', values: { address }, near: meantAddress(address, known) };
  const draft = there.find((page) => page.draft);
  if (draft) return { rule: 'target-draft', values: { address, file: draft.file } };
  if (!heading) return undefined;
  const without = there.map((page) => ({ page, ids: headingsIn(page.read.body, 1).map(({ id }) => id) })).find(({ ids }) => !ids.includes(heading));
  return without && { rule: 'target-heading', values: { file: without.page.file, heading }, near: nearest(heading, without.ids) };
}

function faultOf(old: string, target: unknown, entries: Readonly<Record<string, unknown>>, pages: readonly ReadPage[]): Fault | undefined {
  const wrongForm = faultOfForm(old, oldAddress, '<section>/<name>') ?? faultOfForm(target, newAddress, '<section>/<name>, faq/<section> or <section>');
  if (wrongForm) return wrongForm;
  const taken = pages.find((page) => pageAddress(page) === old)?.file ?? TOOL_ADDRESSES.find((address) => address === old);
  if (taken) return { rule: 'address-taken', values: { old, taken } };
  const next = String(target).split('#')[0] ?? '';
  if (!(next in entries)) return faultOfTarget(String(target), pages);
  const end = endOf(entries, old);
  if (end === undefined) return { rule: next === old ? 'leads-to-itself' : 'circle', values: { old } };
  return { rule: 'chain', values: { next, end } };
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
