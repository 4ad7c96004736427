import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/lib/locales.ts';
import { copyWords, markdownOf, type CopyHead } from '../../src/site/copies.ts';
import { proseOf } from '../../src/site/markdown.ts';

const WORDS = { en: copyWords('.', 'en'), zh: copyWords('.', 'zh') } as const satisfies Record<Locale, unknown>;
const ADDRESS = 'https://example.org/help/en/returns/x/';
const prose = (html: string, locale: Locale = 'en') => proseOf(`<body><article class="prose"><h1>Title</h1><p>Answer.</p>${html}</article></body>`, { address: ADDRESS, words: WORDS[locale] }).prose;
const chip = (figure: string, label: string, more = '') => `<a class="fact${more}" href="#fact-x" data-m="us"><b>${figure}</b><span>${label}</span><span>checked 23 Nov</span></a>`;
const none = '<span class="fact thumb unknown" data-m="br"><span>no checked figure for your market: your order page shows it</span></span>';
const mark = (label: string) => `<a class="fact" href="#fact-x"><span>${label}</span><span>checked 23 Nov</span></a>`;

test.each<[what: string, html: string, markdown: string]>([
  ['a figure of one market', `<p>You have <span class="facts">${chip('30 days', 'US')}\u2060</span>.</p>`, 'You have **30 days** (United States).'],
  ['figures of several markets', `<p>${`<span class="facts">${chip('30 days', 'UK, IE')}${chip('14 days', 'US', ' reported')}${none}</span>`}</p>`, '**30 days** (United Kingdom, Ireland); **14 days** (United States, reported); everywhere else none that we could check: the order page shows it'],
  ['one figure that holds in several markets', `<p><span class="facts">${chip('1 hour', 'US')}${chip('2 hours', 'UK')}${chip('1 hour', 'all markets')}</span></p>`, '**1 hour** (United States, everywhere else); **2 hours** (United Kingdom)'],
  ['a figure for everywhere', `<p><span class="facts">${chip('1 hour', 'all markets')}</span></p>`, '**1 hour** (all markets)'],
  ['a checked statement', `<p class="statement">It is so. ${mark('US')}</p>`, 'It is so. (United States)'],
  ['a passage about a market, which is named once', `<div class="flow" data-m="us"><p class="statement">It is so. ${mark('US')}</p></div>`, '> **United States**\n>\n> It is so.'],
  ['a passage that names its markets', '<div class="flow" data-m="mx jp"><p><strong>Mexico and Japan:</strong> you pay.</p></div>', '> **Mexico and Japan:** you pay.'],
  ['a passage about a union', '<div class="flow" data-m="de fr"><p><strong>European Union</strong></p><p>You pay.</p></div>', '> **Germany, France**\n>\n> **European Union**\n>\n> You pay.'],
  ['a table by market', '<div class="by-market"><div class="table"><table><thead><tr><th>Market</th><th>A</th><th>B</th></tr></thead><tbody><tr><th>United States</th><td data-label="A"><a class="reported" href="#fact-a">30 days</a><small>most items</small></td><td><span class="soft">Not known</span></td></tr><tr><th>BR, JP</th><td colspan="2">No checked figure.</td></tr></tbody></table></div><label class="others"><input type="checkbox">Show the other markets</label></div>',
    '| Market | A | B |\n| --- | --- | --- |\n| United States | 30 days (reported) · most items | Not known |\n| Brazil, Japan | No checked figure. |  |'],
  ['time limits as bars', '<figure class="clocks"><div><p><b>Time</b><small> · from delivery</small></p><ul class="bars"><li class="law reported"><span>UK, IE</span><svg aria-hidden="true"></svg><a class="reported" href="#fact-a">30 days</a><small>note</small></li><li class="unknown"><small>No checked figure.</small></li></ul></div></figure>',
    '**Time** · from delivery\n\n- United Kingdom, Ireland: **30 days** (by law, reported) · note\n- everywhere else: No checked figure.'],
  ['a message to copy', '<div class="label message"><div class="copies"><div data-message><header class="between"><p class="cap">English</p><button data-copy><span>Copy</span></button></header><div lang="en"><p>Hello <mark class="blank">[item]</mark>.</p><p>Thanks.</p></div></div></div></div>', '> **message to copy · English**\n>\n> Hello \\[item].\n>\n> Thanks.'],
  ['a pair of drawings', '<div class="shots"><figure class="good"><svg role="img" aria-label="A cup"><path d=""/></svg><figcaption><b>Do.</b> Daylight.</figcaption></figure></div>', '**Do.** Daylight. (picture: A cup)'],
  ['a list of evidence', '<p class="cap prio">Must have</p><ul class="rows tick"><li><b>Photo</b> <small><span class="kind">today</span>Because.</small></li></ul>', '**Must have**\n\n- **Photo**: (today) Because.'],
  ['a folded list', '<details><summary>More</summary><ul><li>One</li></ul></details>', '**More**\n\n- One'],
  ['lists in lists, and paragraphs in lists', '<ol><li>One<ul><li>a</li></ul></li><li>Two</li></ol><ul><li><p>A</p><p>B</p></li><li>C</li></ul>', '1. One\n   - a\n2. Two\n\n- A\n\n  B\n\n- C'],
  ['bold within bold', '<p><strong>Tap <b class="key-word">Help</b> now.</strong></p>', '**Tap Help now.**'],
  ['a note', '<div class="note flow" data-step="wait"><p><strong>Wait.</strong> Now.</p></div>', '> **Wait.** Now.'],
  ['links, made whole', '<p><a href="/help/en/a/#b">A</a>, <a href="#c">C</a>, <a href="https://example.com/x_(y)">D</a></p>', '[A](https://example.org/help/en/a/#b), [C](https://example.org/help/en/returns/x/#c), [D](https://example.com/x_%28y%29)'],
  ['no buttons, forms and lists of headings', '<nav><a href="/">Home</a></nav><details class="label toc-top"><summary>On this page</summary></details><label class="market">Figures for<select><option>US</option></select></label><p>Text.<button>Copy</button></p>', 'Text.'],
  ['sources', '<ul class="sources"><li class="small" id="fact-x"><details><summary>Time</summary>US 30 days, most items; UK, IE 14 days, by law<br /><a href="https://example.com/">Page</a> (<span>Firm</span>, 2026); checked 23 November 2026</details></li></ul>', '- **Time**: United States: 30 days, most items; United Kingdom, Ireland: 14 days, by law — [Page](https://example.com/) (Firm, 2026); checked 23 November 2026'],
  ['sources of a statement', '<ul class="sources"><li class="small"><details><summary>It is so.</summary><a href="https://example.com/">Page</a> (<span>Firm</span>)</details></li></ul>', '- **It is so.**: [Page](https://example.com/) (Firm)'],
  ['signs that Markdown would read', '<p>1. a * b _c_ [d] &lt;e&gt; `f` | ~g~ snake_case &amp;amp;</p><p># no</p><p>- no</p>', '1\\. a \\* b \\_c\\_ \\[d] \\<e> \\`f\\` \\| \\~g\\~ snake_case \\&amp;\n\n\\# no\n\n\\- no'],
])('%s', (_, html, markdown) => expect(prose(html)).toBe(markdown));

describe('in Chinese', () => {
  test.each<[what: string, html: string, markdown: string]>([
    ['figures have the signs of the script', `<p>有<span class="facts">${chip('30天', '美国')}${chip('14天', '英国、爱尔兰', ' reported')}</span>。</p>`, '有**30天**（美国）；**14天**（英国、爱尔兰，转述）。'],
    ['a statement is followed by its market without a space', `<p class="statement">可以。 ${mark('美国')}</p>`, '可以。（美国）'],
    ['bold that Markdown could not tell stays plain', '<p>显示<b>“待发货”</b>的，<b>不要</b>等<b>“好”</b>。</p>', '显示“待发货”的，**不要**等“好”。'],
  ])('%s', (_, html, markdown) => expect(prose(html, 'zh')).toBe(markdown));
});

describe('a copy', () => {
  const head: CopyHead = { title: 'Title: "one"', answer: 'The answer.', language: 'en', address: ADDRESS, published: '2026-11-23', changed: '2026-11-25', checked: '2026-11-26', publisher: 'Aftercart' };
  const html = '<html><body><nav><article>no</article></nav></body></html>'.replace('<nav><article>no</article></nav>', '<article class="prose"><h1>Title</h1><div class="label answer"><p>The answer.</p><a class="btn" href="/tool/">Tool</a></div><p>First.</p></article>');
  test('begins with its days, its answer and its tool, and says the answer once', () => {
    expect(markdownOf(html, head, WORDS.en)).toBe(`---\ntitle: "Title: \\"one\\""\nlanguage: "en"\npage: "${ADDRESS}"\npublished: "2026-11-23"\nchanged: "2026-11-25"\nchecked: "2026-11-26"\npublisher: "Aftercart"\nlicence: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/"\n---\n\n# Title: "one"\n\n**In short:** The answer.\n\n[Tool](https://example.org/tool/)\n\nFirst.\n`);
  });
  test('says nothing of a change where there was none', () => expect(markdownOf(html, { ...head, changed: head.published }, WORDS.en)).not.toContain('changed:'));
  test('of a page without an article is refused, by its address', () => expect(() => markdownOf('<p>No</p>', head, WORDS.en)).toThrow(ADDRESS));
});
