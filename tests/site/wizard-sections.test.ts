import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES, type Locale } from '../../src/lib/locales.ts';
import { elementsIn, textOf, type FoundElement } from '../../src/site/html.ts';
import { paths } from '../../src/tools/wizard/engine.ts';
import { rules } from '../../src/tools/wizard/rules.ts';
import { wording } from '../../src/tools/wizard/wording.ts';
import { pages } from './built-pages.ts';
import { addressOf } from './pages.ts';

/** Where each answer of each section leads on the page as a reader without JavaScript has it. */
function answersOf(locale: Locale): Record<string, Record<string, string>> {
  const page = pages.find(({ path }) => path === addressOf('wizard', locale));
  const sections: Record<string, Record<string, string>> = {};
  let at: Record<string, string> = {};
  const visit = ({ name, attributes, node }: FoundElement) => {
    if (name === 'section' && attributes.id) at = sections[attributes.id] = {};
    if (name === 'a' && attributes.href?.startsWith('#')) at[textOf(node)] = attributes.href.slice(1);
  };
  elementsIn(page?.html ?? '').forEach(visit);
  return sections;
}

test.each(LOCALES)('every path of the %s wizard ends at the same outcome without JavaScript', (locale) => {
  const words = wording.parse(parse(readFileSync(new URL(`../../content/${locale}/tools/wizard.yml`, import.meta.url), 'utf8')));
  const sections = answersOf(locale);
  const all = paths(rules);
  expect(all.length).toBeGreaterThan(500);
  const astray = all.filter(({ steps, outcome }) => {
    const end = steps.reduce<string | undefined>((place, { question, answer }) =>
      (place === `q-${question}` ? sections[place]?.[words.questions[question]?.answers[answer]?.label ?? ''] : undefined), `q-${rules.start}`);
    return end !== `o-${outcome}` || !sections[end];
  });
  expect(astray.slice(0, 3)).toEqual([]);
  for (const [id, { instead }] of Object.entries(rules.outcomes)) if (instead) expect(Object.values(sections[`o-${id}`] ?? {})).toContain(`o-${instead}`);
});
