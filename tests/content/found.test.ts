import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { COLOURS } from '../../src/site/colours.ts';
import { drawIcon } from '../../src/site/draw-icons.ts';
import { ICONS } from '../../src/site/icons.ts';
import { alternatesOf } from '../../src/site/alternates.ts';
import { securityTxt } from '../../src/site/security-txt.ts';
import { questionsIn } from '../../src/site/questions.ts';
import { sitemapEntry } from '../../src/site/sitemap.ts';
import { drawPicture, MissingGlyph, socialPictures } from '../../src/site/social/pictures.ts';
import { articleData, breadcrumbData, scriptText } from '../../src/site/structured.ts';

const pixels = async (png: Buffer) => (await sharp(png).ensureAlpha().raw().toBuffer());

test.each(ICONS)('$file is what favicon.svg looks like now (npm run icons)', async (icon) => {
  const [drawn, kept] = [await pixels(await drawIcon(readFileSync('public/favicon.svg', 'utf8'), icon)), await pixels(readFileSync(`public/${icon.file}`))];
  expect(kept.length).toBe(drawn.length);
  // Another version of the drawing library may blend an edge a little differently.
  const off = drawn.reduce((sum, value, at) => sum + (Math.abs(value - (kept[at] ?? 0)) > 48 ? 1 : 0), 0);
  expect(off / drawn.length).toBeLessThan(0.005);
});

test('colours outside the stylesheets are those of the stylesheet', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const wrong = Object.entries(COLOURS).filter(([name, [light, dark]]) => !css.includes(`--${name}: light-dark(${light}, ${dark})`));
  expect(wrong).toEqual([]);
});

describe('pictures of shared links', () => {
  const words = { names: ['Aftercart', '下单之后'], above: 'Help', title: ['Delivery'], below: 'Independent.' };
  test('are drawn the same each time', async () => {
    expect((await drawPicture(words)).equals(await drawPicture(words))).toBe(true);
  });
  test.each(['ğ', '𰻝', '\u{f0000}'])('stop at %s, which the font cannot draw, and name it', async (letter) => {
    await expect(drawPicture({ ...words, title: [`Order ${letter}`] })).rejects.toThrow(MissingGlyph);
    await expect(drawPicture({ ...words, title: [`Order ${letter}`] })).rejects.toThrow(letter);
  });
  test('exist for all words of the site in its own languages', async () => {
    expect((await socialPictures(process.cwd())).borrowing).toEqual([]);
  });
});

test.each([
  ['en/returns/x/', ['en/returns/x/', 'zh/returns/x/', 'en/returns/x/']],
  ['zh/returns/x/', ['en/returns/x/', 'zh/returns/x/', 'en/returns/x/']],
  ['zh/', ['en/', 'zh/', '']],
  ['', ['en/', 'zh/', '']],
])('the page at “%s” is in every language, and for readers of none, at its own places', (path, paths) => {
  expect(alternatesOf(path).map((one) => one.path)).toEqual(paths);
});

test('an entry of the sitemap has whole addresses below a path, and a day only where its page has one', () => {
  const home = 'https://a.example/help/';
  const days = new Map([['en/returns/x/', '2026-11-23']]);
  expect(sitemapEntry(`${home}en/returns/x/`, home, days)).toMatchObject({ lastmod: '2026-11-23', links: [{ url: `${home}en/returns/x/` }, { url: `${home}zh/returns/x/` }, { lang: 'x-default' }] });
  expect(sitemapEntry(`${home}en/`, home, days)).not.toHaveProperty('lastmod');
  expect(sitemapEntry(`${home}en/`, home, days).links?.at(-1)?.url).toBe(home);
});

test('structured data cannot end its script, and an unknown day is left out', () => {
  expect(scriptText({ '@type': 'Thing', name: '</script><b>' })).not.toContain('<');
  const article = { locale: 'zh', title: 't', answer: 'a', url: 'u', image: 'i', publisher: { name: 'n', home: 'h' }, modified: '2026-11-23' } as const;
  expect(articleData(article)).not.toHaveProperty('datePublished');
  expect(articleData({ ...article, published: '2026-11-01' })).toMatchObject({ datePublished: '2026-11-01', dateModified: '2026-11-23', inLanguage: 'zh-Hans' });
  expect(breadcrumbData([{ text: 'Start', url: 'u' }], 'Here')['itemListElement']).toEqual([{ '@type': 'ListItem', position: 1, name: 'Start', item: 'u' }, { '@type': 'ListItem', position: 2, name: 'Here' }]);
});

test('questions are told in plain words: figures with their markets, no notes, no buttons', () => {
  const fact = (value: string, place: string) => `<a class="fact" href="#f"><b>${value}</b><span>${place}</span><span>checked 3 Nov</span></a>`;
  const html = `<h2 id="a">One<wbr>two?</h2><p class="small" data-pagefind-ignore>Changed later.</p><p>Within <span class="facts">${fact('30 days', 'US')}${fact('14 days', 'DE')}<span class="fact thumb unknown"><span>none</span></span>\u2060</span>. Then <b>ask</b>.</p><ul><li>Here</li><li>there</li></ul><button>Copy</button><p class="statement">So it is. <a class="fact"><span>US</span><span>checked</span></a></p>`;
  expect(questionsIn(html, 'en')).toEqual([{ question: 'Onetwo?', answer: 'Within 30 days (US); 14 days (DE). Then ask. Here there So it is.' }]);
  expect(questionsIn(html, 'zh')[0]?.answer).toContain('30 days（US）；14 days（DE）');
});

test('security.txt ends within a year and says where it belongs', () => {
  const lines = securityTxt({ contact: 'mailto:a@b.example', site: 'https://a.example', today: '2026-11-27' }).trim().split('\n');
  expect(lines).toEqual(['Contact: mailto:a@b.example', 'Expires: 2027-11-26T00:00:00Z', 'Preferred-Languages: en, zh-Hans', 'Canonical: https://a.example/.well-known/security.txt']);
});
