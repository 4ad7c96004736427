import { git } from '../git.ts';
import { madeFrom } from './freshness.ts';
import { pageOf, type Read } from '../read.ts';
import { fingerprint, INTRO, NOTHING, sectionsOf } from './sections.ts';

/** A page as a commit left it. */
export interface Version { commit: string; page: Read }

// What `git cat-file --batch` answers: a line with the length, that many bytes and an end of line; or a line that ends in "missing".
function filesIn(answer: Buffer): string[] {
  const files: string[] = [];
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf('\n', at);
    const length = Number(/ blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1] ?? Number.NaN);
    files.push(Number.isNaN(length) ? '' : answer.toString('utf8', end + 1, end + 1 + length));
    at = Number.isNaN(length) ? end + 1 : end + length + 2;
  }
  return files;
}

/** Every text that a page has had in the history of its file, also under other names, the newest first; none without git, or for a file that it does not know. */
export function versionsOf(root: string, file: string): Version[] {
  const log = git(root, ['log', '--follow', '--relative', '--name-only', '--format=%x01%h', '--', file])?.toString() ?? '';
  const commits = log.split('\x01').slice(1).map((entry) => entry.trim().split(/\n+/)).flatMap(([commit = '', name]) => (name ? [{ commit, name }] : []));
  const texts = filesIn(git(root, ['cat-file', '--batch'], commits.map(({ commit, name }) => `${commit}:./${name}\n`).join('')) ?? Buffer.of());
  return commits.map(({ commit }, index) => ({ commit, page: pageOf(file, (texts[index] ?? '').replaceAll('\r\n', '\n').replace(/^\uFEFF/, ''), []) }));
}

/** The text of a section when its fingerprint was this one, with the commit that last had it; an introduction that was not there is empty. */
export function textAt(versions: readonly Version[], id: string, mark: string | undefined): { text: string; commit?: string } | undefined {
  if (id === INTRO && (mark ?? NOTHING) === NOTHING) return { text: '' };
  for (const { commit, page } of versions) {
    const section = sectionsOf(page).find((each) => each.id === id);
    if (section && fingerprint(section.text) === mark) return { text: section.text, commit };
  }
  return undefined;
}

/**
 * The translation as it was when a section got the fingerprint that it has now: as the first commit with it left the file. A fingerprint that
 * is in no commit yet was written after the newest one, which then stands for it. Undefined where there is no history.
 */
export function whenMarked(versions: readonly Version[], id: string, mark: string | undefined): Read | undefined {
  const other = versions.findIndex(({ page }) => madeFrom(page.data)?.sections[id] !== mark);
  const same = other < 0 ? versions : versions.slice(0, other);
  return (same.at(-1) ?? versions[0])?.page;
}
