import { LOCALES } from '../../lib/locales.ts';
import { addressOfFile, meantAddress, pageAddress } from './addresses.ts';
import { pagesOf } from '../files.ts';
import { git } from '../git.ts';
import type { Problem } from '../problem.ts';
import { readRedirects, REDIRECTS } from './redirects.ts';

const FOLDERS = LOCALES.flatMap((locale) => [`content/${locale}/articles`, `content/${locale}/faq`]);

const answer = (root: string, args: readonly string[]): string => git(root, args)?.toString() ?? '';

// A merge counts as what it brought to this branch; what came and went on another branch was never published here.
const LOG = ['log', '--relative', '--no-renames', '--first-parent', '--diff-merges=first-parent', '--name-only'];
const DRAFT = /^---\r?\n(?:(?!---).*\n)*?draft: true\s*$/m;

/** Of these files of a repository, those that some commit of the present branch holds without `draft: true`. */
function everPublished(root: string, files: readonly string[]): string[] {
  if (files.length === 0) return [];
  const versions = answer(root, [...LOG, '--diff-filter=AM', '--format=%x00%H', '--', ...files]).split('\0').flatMap((commit) => {
    const [hash = '', ...names] = commit.split('\n').filter(Boolean);
    return names.map((file) => ({ file, hash }));
  });
  return files.filter((file) => versions.filter((version) => version.file === file).some(({ hash }) => {
    const text = answer(root, ['show', `${hash}:./${file}`]);
    return text !== '' && !DRAFT.test(text);
  }));
}

/**
 * Reports each address that was published on the present branch, is no page any more, and leads nowhere: a page that was renamed by hand or removed.
 * Where git or its history is missing it reports nothing.
 */
export function lostAddresses(root: string): Problem[] {
  const removed = [
    ...answer(root, [...LOG, '--diff-filter=D', '--format=', '--', ...FOLDERS]).split('\n'),
    ...answer(root, ['diff', '--relative', '--no-renames', '--diff-filter=D', '--name-only', 'HEAD', '--', ...FOLDERS]).split('\n'),
  ];
  const here = LOCALES.flatMap((locale) => pagesOf(root, locale)).map(pageAddress);
  const led = Object.keys(readRedirects(root, []).data ?? {});
  const gone = [...new Set(removed)].filter((file) => {
    const address = addressOfFile(file);
    return address !== undefined && !here.includes(address) && !led.includes(address);
  });
  const lost = Map.groupBy(everPublished(root, gone), (file) => addressOfFile(file) ?? '');
  return [...lost].map(([address, [file = '']]) => {
    return { file, line: 1, rule: 'lost-address' as const, values: { address, now: meantAddress(address, here) ?? '<section>/<name>', file: REDIRECTS } };
  });
}
