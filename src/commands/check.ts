import { checkContent } from '../gate/check.ts';
import { checkLanguage } from '../gate/language.ts';
import { lostAddresses } from '../gate/lost-addresses.ts';
import { problemText } from '../gate/problem.ts';
import { unusedFacts } from '../gate/unused.ts';

// `npm run check`: reports every fault of the content with file, line, what was found and what to do.
const root = process.argv[2] ?? process.cwd();
const problems = [...checkContent(root), ...await checkLanguage(root), ...lostAddresses(root)];
for (const problem of problems) console.error(problemText(problem));
if (problems.length > 0) {
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content. Mend them and run it again.`);
  process.exit(1);
}
const unused = unusedFacts(root);
if (unused.length > 0) console.log(`Facts that only the page of all facts shows (${unused.length}): ${unused.join(', ')}.`);
console.log('The content is sound.');
