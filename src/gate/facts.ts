import { MARKETS } from '../lib/ids.ts';
import { isLocale } from '../lib/locales.ts';
import { contactFaults } from './contacts.ts';
import { list, record, type Ids } from './known.ts';
import { nearest, type Fault, type Problem } from './problem.ts';
import type { Read } from './read.ts';
import { FACT_KINDS } from './schemas.ts';
import { fieldName, validate } from './validate.ts';
import { textsIn } from './words.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reports entries whose id could not stand in an address. */
export function checkIds(read: Read, problems: Problem[]): void {
  for (const id of Object.keys(read.data ?? {})) {
    if (!ID.test(id)) problems.push({ file: read.file, line: read.lineOf([id]), field: id, rule: 'bad-id' });
  }
}

/** Holds every fact against the schema of its kind; a fact of two kinds, of none, or with two figures for a market is reported. */
export function checkFacts(facts: Read, problems: Problem[]): void {
  for (const [id, entry] of Object.entries(facts.data ?? {})) {
    const report = (path: PropertyKey[], fault: Fault) => problems.push({ file: facts.file, line: facts.lineOf(path), field: fieldName(path), ...fault });
    const kinds = (Object.keys(FACT_KINDS) as (keyof typeof FACT_KINDS)[]).filter((kind) => kind in record(entry));
    const [kind] = kinds;
    if (!kind) report([id], { rule: 'no-kind' });
    else if (kinds.length > 1) report([id, kinds[1] ?? kind], { rule: 'two-kinds', values: { kind } });
    else validate(facts, FACT_KINDS[kind], problems, [id], entry);
    for (const { text, path } of textsIn(entry).filter(({ path }) => path[0] !== 'contact' && isLocale(String(path.at(-1))))) for (const fault of contactFaults(text)) report([id, ...path], fault);
    const values = record(entry)['values'];
    const seen = new Set<string>();
    (Array.isArray(values) ? values : []).forEach((value, index) => {
      for (const market of list(record(value)['markets'])) {
        if (seen.has(market)) report([id, 'values', index, 'markets'], { rule: 'two-figures', values: { market } });
        seen.add(market);
      }
    });
  }
}

/** Reports markets that are missing from content/markets.yml, and others that the site does not know. */
export function checkMarkets(markets: Read, problems: Problem[]): void {
  if (!markets.data) return;
  const ids = Object.keys(markets.data);
  for (const id of MARKETS.filter((market) => !ids.includes(market))) problems.push({ file: markets.file, line: 1, field: id, rule: 'missing-market' });
  for (const id of ids.filter((other) => !MARKETS.some((market) => market === other))) {
    problems.push({ file: markets.file, line: markets.lineOf([id]), field: id, rule: 'no-market', values: { ids: MARKETS }, near: nearest(id, MARKETS) });
  }
}

// Every list called `sources`, with the place of each id in it.
function named(data: unknown, path: PropertyKey[]): { id: string; path: PropertyKey[] }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    return key === 'sources' ? list(value).map((id, index) => ({ id, path: [...here, index] })) : named(value, here);
  });
}

/** Reports ids of sources that content/sources.yml does not have, and sources that nothing rests on. */
export function checkSources(sources: Read, ids: Ids, users: readonly Read[], problems: Problem[]): void {
  if (!ids) return;
  const uses = users.map((read) => ({ read, names: named(read.data, []) }));
  for (const { read, names } of uses) {
    for (const { id, path } of names.filter((name) => !ids.includes(name.id))) {
      problems.push({ file: read.file, line: read.lineOf(path), field: fieldName(path.slice(0, -1)), rule: 'no-source', values: { id }, near: nearest(id, ids) });
    }
  }
  if (users.some((read) => !read.data)) return;
  const used = new Set(uses.flatMap(({ names }) => names.map(({ id }) => id)));
  for (const id of ids.filter((source) => !used.has(source))) {
    problems.push({ file: sources.file, line: sources.lineOf([id]), field: id, rule: 'unused-source' });
  }
}
