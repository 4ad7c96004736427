import { checkContent } from '../gate/check.ts';
import { freshnessNotices, noticeText } from '../gate/freshness-notices.ts';
import { checkLanguage } from '../gate/language.ts';
import { problemText } from '../gate/problem.ts';
import { unusedFacts } from '../gate/unused.ts';

// `npm run check`: reports every fault of the content with file, line, what was found and what to do.
const root = process.argv[2] ?? process.cwd();
const problems = [...checkContent(root), ...await checkLanguage(root)];
for (const problem of problems) console.error(problemText(problem));
const notices = freshnessNotices(root);
if (notices.length > 0) console.log(`Translated sections whose source was changed later (${notices.length}); the site may be built all the same.`);
for (const notice of notices) console.log(noticeText(notice));
if (problems.length > 0) {
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content. Mend them and run it again.`);
  process.exit(1);
}
const unused = unusedFacts(root);
if (unused.length > 0) console.log(`Facts that only the page of all facts shows (${unused.length}): ${unused.join(', ')}.`);
console.log('The content is sound.');
