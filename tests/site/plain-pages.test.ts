import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES, type Locale } from '../../src/lib/locales.ts';
import { elementsIn, textOf, type FoundElement } from '../../src/site/html.ts';
import { CONCERNS, PROBLEMS } from '../../src/lib/ids.ts';
import { paths } from '../../src/tools/wizard/engine.ts';
import { rules } from '../../src/tools/wizard/rules.ts';
import { wording } from '../../src/tools/wizard/wording.ts';
import { inside, pages } from './built-pages.ts';
import { addressOf, type Kind } from './pages.ts';
import { named } from './read-pages.ts';

/** Where each answer of each section leads on the plain page. */
function answersOf(locale: Locale): Record<string, Record<string, string>> {
  const page = pages.find(({ path }) => path === addressOf('steps', locale));
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

/** The links of a tool's first screen as the server draws it, with the sections of the plain page to which they lead; undefined for one that leads nowhere. */
function leads(kind: Kind, plain: Kind, locale: Locale, list: string): (string | undefined)[] {
  const [page, target] = [kind, plain].map((each) => pages.find(({ path }) => path === addressOf(each, locale)));
  if (!page || !target) throw new Error(`There is no page of ${kind} or ${plain}.`);
  const isIn = (node: FoundElement['node']): boolean => node.attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes(list)) || (node.parentNode !== null && 'tagName' in node.parentNode && isIn(node.parentNode));
  return named(page, 'a').filter(({ node }) => isIn(node)).map(({ attributes }) => {
    const to = inside(page, attributes.href ?? '');
    return to?.path === target.path && target.ids.has(to.fragment) ? to.fragment : undefined;
  });
}

test.each(LOCALES)('each answer to the first question of the %s wizard leads to a section, before any script', (locale) => {
  const found = leads('wizard', 'steps', locale, 'opts');
  expect(found.filter((section) => section === undefined)).toEqual([]);
  const first = CONCERNS.map((concern) => rules.questions[rules.start]?.[concern]).map((to) => (to && Object.hasOwn(rules.questions, to) ? `q-${to}` : `o-${to}`));
  expect(first.filter((section) => !found.includes(section))).toEqual([]);
  const plain = pages.find(({ path }) => path === addressOf('steps', locale));
  expect(CONCERNS.filter((concern) => !plain?.ids.has(concern))).toEqual([]);
});

test.each(LOCALES)('each problem of the %s checklist leads to its list, before any script', (locale) => {
  expect(leads('evidence', 'lists', locale, 'starts')).toEqual([...PROBLEMS]);
});
