import { checkContent } from '../gate/check.ts';
import { checkLanguage } from '../gate/language.ts';
import { problemText } from '../gate/problem.ts';

// `npm run check`: reports every fault of the content with file, line, what was found and what to do.
const root = process.argv[2] ?? process.cwd();
const problems = [...checkContent(root), ...await checkLanguage(root)];
for (const problem of problems) console.error(problemText(problem));
if (problems.length > 0) {
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content. Mend them and run it again.`);
  process.exit(1);
}
console.log('The content is sound.');
