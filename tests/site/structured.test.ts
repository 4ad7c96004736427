import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatDate, isIsoDate } from '../../src/lib/dates.ts';
import { SECTIONS, TOOLS } from '../../src/lib/ids.ts';
import { HTML_LANG, LOCALES, isLocale } from '../../src/lib/locales.ts';
import { textOf } from '../../src/site/html.ts';
import { inside, origin, pages } from './built-pages.ts';
import { named, type BuiltPage } from './read-pages.ts';

// What pages tell machines, against what they show.

type Thing = Record<string, unknown>;
const things = (page: BuiltPage): Thing[] => named(page, 'script').filter(({ attributes }) => attributes.type === 'application/ld+json').map(({ node }) => JSON.parse(textOf(node)) as Thing);
const typed = (page: BuiltPage, type: string) => things(page).filter((thing) => thing['@type'] === type);
const of = (page: BuiltPage, type: string): Thing => typed(page, type)[0] ?? {};
const meta = (page: BuiltPage, name: string) => named(page, 'meta').find(({ attributes }) => attributes.name === name || attributes.property === name)?.attributes.content ?? '';
const heading = (page: BuiltPage) => named(page, 'h1').map(({ node }) => textOf(node).trim());
const plain = (text: string) => text.replace(/[\s\u2060]+/g, ' ').trim();
const failing = (among: readonly BuiltPage[], check: (page: BuiltPage) => boolean) => among.filter((page) => !check(page)).map(({ path }) => path);

const changes = parse(readFileSync('content/changes.yml', 'utf8')) as Record<string, { published: string; changed?: { on: string }[] }>;
const daysOf = ({ path }: BuiltPage) => { const days = changes[path.split('/').slice(2, -1).join('/')]; return days && [days.published, ...days.changed?.map(({ on }) => on) ?? []]; };

const ordinary = pages.filter(({ special, locale }) => !special && isLocale(locale));
const indexed = ordinary.filter((page) => meta(page, 'robots') === '');
const matching = (pattern: string) => indexed.filter(({ path }) => new RegExp(`^/\\w+/${pattern}/$`).test(path));
const guides = matching(`(?:${SECTIONS.join('|')})/[^/]+`);
const answers = matching('faq/[^/]+');
const fronts = indexed.filter(({ path, locale }) => path === `/${locale}/`);
const tools = matching(`tools/(?:${Object.values(TOOLS).join('|')})`);

test('each kind of page has what is true of it, and nothing else', () => {
  const expected = (page: BuiltPage) => [
    ...(guides.includes(page) ? ['Article'] : []), ...(tools.includes(page) ? ['WebApplication'] : []),
    ...(fronts.includes(page) ? ['WebSite'] : ['BreadcrumbList']), ...(answers.includes(page) ? ['FAQPage'] : []),
  ];
  expect([guides, answers, fronts, tools].map(({ length }) => length > 0)).toEqual([true, true, true, true]);
  expect(indexed.flatMap((page) => {
    const found = things(page).map((thing) => String(thing['@type']));
    return found.toSorted().join() === expected(page).toSorted().join() ? [] : [`${page.path}: ${found.join()}`];
  })).toEqual([]);
  expect(failing(indexed, (page) => things(page).every((thing) => thing['@context'] === 'https://schema.org'))).toEqual([]);
});

test('an article is called, described and dated as its page is', () => {
  const wrong = guides.flatMap((page) => {
    const { headline, description, inLanguage, dateModified, datePublished, mainEntityOfPage, image, author, publisher } = of(page, 'Article');
    const holds = {
      headline: heading(page).includes(String(headline)),
      description: description === meta(page, 'description') && page.html.includes('class="label answer"'),
      language: isLocale(page.locale) && inLanguage === HTML_LANG[page.locale],
      days: datePublished === daysOf(page)?.[0] && dateModified === daysOf(page)?.at(-1),
      // The page says at its end, in words, what was changed after its publication.
      changes: isIsoDate(dateModified) && isLocale(page.locale) && (dateModified === datePublished || page.html.includes(formatDate(dateModified, page.locale, 'full'))),
      address: mainEntityOfPage === origin + page.path,
      image: image === meta(page, 'og:image'),
      publisher: JSON.stringify(author) === JSON.stringify(publisher) && (publisher as Thing)['url'] === `${origin}/${page.locale}/`,
    };
    return Object.entries(holds).filter(([, right]) => !right).map(([what]) => `${page.path}: ${what}`);
  });
  expect(wrong).toEqual([]);
});

test('the way to a page leads over pages that exist, in order, and ends with the page itself', () => {
  const known = new Set(pages.map(({ path }) => path));
  const isWay = (page: BuiltPage) => {
    const ways = of(page, 'BreadcrumbList')['itemListElement'] as { position: number; name: string; item?: string }[];
    const [last, ...above] = ways.toReversed();
    const links = named(page, 'nav').filter(({ attributes }) => attributes.class === 'crumbs').flatMap(({ node }) => node.childNodes.filter((child) => 'tagName' in child && child.tagName === 'a').map(textOf));
    return ways.every(({ position }, index) => position === index + 1) && last?.item === undefined && last !== undefined && meta(page, 'og:title') === last.name
      && above.every(({ item }) => known.has(inside(page, item ?? '')?.path ?? '')) && above.toReversed().map(({ name }) => name).join() === links.join();
  };
  expect(failing(indexed.filter((page) => !fronts.includes(page)), isWay)).toEqual([]);
});

test('questions and answers for machines are those on the page', () => {
  const wrong = answers.flatMap((page) => {
    const article = named(page, 'article')[0];
    const shown = plain(article ? textOf(article.node) : '');
    const heads = named(page, 'h2').filter(({ attributes }) => attributes.id && attributes.id !== 'sources').map(({ node }) => plain(textOf(node)));
    const list = of(page, 'FAQPage')['mainEntity'] as { name: string; acceptedAnswer: { text: string } }[];
    const asked = list.map(({ name }) => name);
    return [
      ...(heads.filter((head) => asked.includes(head)).join() === asked.join() && asked.length >= 8 ? [] : [`${page.path}: other questions`]),
      // Without figures, which are told in few words, each piece of an answer stands in the page.
      ...list.flatMap(({ name, acceptedAnswer: { text } }) => (text.length > 20 && shown.includes(text.slice(0, 20)) && !/<|undefined|\(\)|（）/.test(text) ? [] : [`${page.path}: ${name}: ${text}`])),
    ];
  });
  expect(wrong).toEqual([]);
});

test('the choice of a language and the front pages say what the site is called, and promise no search by address', () => {
  const all = [...fronts, ...pages.filter(({ path }) => path === '/')];
  expect(all).toHaveLength(LOCALES.length + 1);
  expect(failing(all, (page) => {
    const { name, url, inLanguage, potentialAction } = of(page, 'WebSite');
    const langs = isLocale(page.locale) ? HTML_LANG[page.locale] : LOCALES.map((locale) => HTML_LANG[locale]);
    return page.html.includes(String(name)) && url === origin + page.path && JSON.stringify(inLanguage) === JSON.stringify(langs) && potentialAction === undefined;
  })).toEqual([]);
});
