import { LOCALES, writesHan } from '../../lib/locales.ts';
import { inOrder, type Problem } from '../problem.ts';
import { saidEverywhere } from './said.ts';
import { checkAmerican } from './american.ts';
import { checkSpelling } from './spelling.ts';
import { checkTerms } from './terms.ts';
import { checkTypography } from './typography.ts';

/** Every slip of language in the content under `root`: English spelling, Chinese punctuation and spacing, words that the glossary has otherwise. */
export async function checkLanguage(root: string): Promise<Problem[]> {
  const said = saidEverywhere(root);
  return inOrder([...await checkSpelling(root, said.en), ...checkAmerican(said.en), ...await checkTypography(LOCALES.filter(writesHan).flatMap((locale) => said[locale])), ...checkTerms(root, said)]);
}
