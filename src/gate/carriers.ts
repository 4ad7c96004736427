import { checkIds } from './facts.ts';
import { list, record, text } from './known.ts';
import { nearest, type Fault, type Problem } from './problem.ts';
import type { Read } from './read.ts';
import { carrier } from './schemas.ts';
import { fieldName, validate } from './validate.ts';

type Named = { id: string; path: PropertyKey[] };

const formsOf = (entry: unknown): unknown[] => [record(entry)['numbers']].flat();

// Every source that a carrier names, with its place in the file.
const namedSources = (read: Read): Named[] => Object.entries(read.data ?? {}).flatMap(([carrierId, entry]) => [
  ...formsOf(entry).map((form, index) => ({ id: text(record(form)['seen']), path: [carrierId, 'numbers', index, 'seen'] })),
  ...list(record(entry)['seen']).map((id, index) => ({ id, path: [carrierId, 'seen', index] })),
]).filter(({ id }) => id !== '');

/** The ids of the sources that content/carriers.yml rests on. */
export const usedSources = (read: Read): string[] => [...new Set(namedSources(read).map(({ id }) => id))];

function compiles(form: string): boolean {
  try {
    return Boolean(new RegExp(form));
  } catch {
    return false;
  }
}

/** Why the tool cannot work with the form of a number. */
function formFault(is: string): Fault['rule'] | undefined {
  const signs = is.replace(/\\[^bB]/g, '');
  const outside = signs.replace(/\[[^\]]*\]/g, '');
  if (!compiles(is) || /[{}]/.test(is.replace(/\{\d+(?:,\d*)?\}/g, ''))) return 'form-unreadable';
  if (/[$^]|\\[bB]/.test(outside)) return 'form-edge';
  if (new RegExp(`^(?:${is})$`).test('')) return 'form-empty';
  if (/\([^()]*[+*}][^()]*\)[+*{]/.test(outside)) return 'form-repeats';
  if (/[a-z\s]/.test(signs) || outside.includes('-')) return 'form-small';
  return undefined;
}

/** Reports what is wrong in content/carriers.yml: fields, forms that the tool cannot work with, unknown sources, ids named twice. */
export function checkCarriers(read: Read, sources: Read, problems: Problem[]): void {
  const report = (path: PropertyKey[], fault: Fault) => problems.push({ file: read.file, line: read.lineOf(path), field: fieldName(path), ...fault });
  checkIds(read, problems);
  for (const [id, entry] of Object.entries(read.data ?? {})) {
    validate(read, carrier, problems, [id], entry);
    formsOf(entry).forEach((form, index) => {
      const is = text(record(form)['is']);
      const rule = is === '' ? undefined : formFault(is);
      if (rule) report([id, 'numbers', index, 'is'], { rule, values: { form: { written: is } } });
    });
    for (const field of ['markets', 'adds', 'seen']) {
      list(record(entry)[field]).forEach((named, index, all) => {
        if (all.indexOf(named) < index) report([id, field, index], { rule: 'twice', values: { id: named } });
      });
    }
  }
  if (!sources.data) return;
  const known = Object.keys(sources.data);
  for (const { id, path } of namedSources(read).filter((named) => !known.includes(named.id))) {
    report(path, { rule: 'not-seen-there', values: { id, file: sources.file }, near: nearest(id, known) });
  }
}
