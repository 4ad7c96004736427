import { LOCALES } from '../lib/locales.ts';
import { deadEnd, record, text, type Known } from './known.ts';
import type { Problem } from './problem.ts';
import { readYaml, type Read } from './read.ts';
import { home, pictures, sections } from './schemas.ts';
import { validate } from './validate.ts';
import { checkTyped } from './words.ts';

interface Door { to: string; id: string; path: PropertyKey[] }

/** Where each situation of the front page leads, in order. */
export const doorsOf = ({ data }: Read): Door[] => {
  const groups = data?.['situations'];
  return (Array.isArray(groups) ? groups : []).flatMap((group, g) => {
    const items = record(group)['items'];
    return (Array.isArray(items) ? items : []).flatMap((item, i) => ['wizard', 'group', 'evidence', 'article']
      .filter((to) => text(record(item)[to]))
      .map((to) => ({ to, id: text(record(item)[to]), path: ['situations', g, 'items', i, to] })));
  });
};

const placeOf = (door: Door | undefined) => (door ? `${door.to}: ${door.id}` : '…');

/** Checks the front page, the sections and the pictures' words of every language: guides that nobody has written, and doors that differ between the languages. */
export function checkFramePages(root: string, known: Known, problems: Problem[]): void {
  const homes = LOCALES.map((locale) => {
    const read = readYaml(root, `content/${locale}/home.yml`, problems);
    const words = readYaml(root, `content/${locale}/sections.yml`, problems);
    validate(words, sections, problems);
    validate(read, home, problems);
    const drawn = readYaml(root, `content/${locale}/pictures.yml`, problems);
    validate(drawn, pictures, problems);
    for (const each of [words, read, drawn]) checkTyped(each, problems, 'typed-number-frame');
    for (const { to, id, path } of doorsOf(read)) {
      const dead = to === 'article' ? deadEnd('article', id, locale, known) : undefined;
      if (dead) problems.push({ file: read.file, line: read.lineOf(path), field: 'article', ...dead });
    }
    return read;
  });
  const [first, ...others] = homes;
  for (const other of others) {
    if (!first?.data || !other.data) continue;
    const [ours, theirs] = [doorsOf(first), doorsOf(other)];
    const at = [...ours, undefined].findIndex((door, index) => door?.id !== theirs[index]?.id || door?.to !== theirs[index]?.to);
    if (at < 0) continue;
    const [mine, twin] = [ours[at], theirs[at]];
    problems.push({
      file: other.file, line: twin ? other.lineOf(twin.path) : 1, field: 'situations',
      rule: 'doors-differ', values: { there: placeOf(twin), here: placeOf(mine), file: first.file },
    });
  }
}
