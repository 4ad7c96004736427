import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Page } from '../../src/gate/files.ts';
import { article, faq } from '../../src/gate/schemas.ts';
import { LOCALES, type Bilingual } from '../../src/lib/locales.ts';
import { filesFor, PAGE_KINDS, proposedSlug, type NewPage } from '../../src/site/new-page.ts';

const inAll = (title: string) => Object.fromEntries(LOCALES.map((locale) => [locale, title])) as Bilingual;
const page = (more: Partial<NewPage> = {}): NewPage =>
  ({ kind: 'article', section: 'returns', slug: 'return-a-gift', title: inAll('Return a gift'), ...more });
const existing: Page[] = [
  { file: 'content/en/articles/returns/return-an-item.mdx', locale: 'en', kind: 'article', section: 'returns', slug: 'return-an-item' },
  { file: 'content/en/articles/disputes/when-to-escalate.mdx', locale: 'en', kind: 'article', section: 'disputes', slug: 'when-to-escalate' },
  { file: 'content/en/faq/disputes.mdx', locale: 'en', kind: 'faq', section: 'disputes', slug: 'disputes' },
];
const fieldsOf = (text: string): unknown => parse(text.split('---\n')[1] ?? '');

test.each(['Return a gift', 'Refund: when?', '"Quoted" & \'single\'', '- dash', '[x], {y}', '# no', 'yes', '退款：何时到账'])(
  'the title %j makes valid drafts in every language', (title) => {
    for (const kind of PAGE_KINDS) {
      const files = Object.entries(filesFor(page({ kind, title: inAll(title) }), existing, '2026-11-23'));
      expect(files).toHaveLength(LOCALES.length);
      for (const [, text] of files) {
        expect((kind === 'faq' ? faq : article).parse(fieldsOf(text))).toMatchObject({ title, aliases: [title], draft: true, reviewed: '2026-11-23' });
      }
    }
  });

test.each([
  [{}, { name: 'wizard' }],
  [{ tool: 'evidence', problem: 'damaged' }, { name: 'evidence', at: 'damaged' }],
  [{ tool: 'tracking', problem: 'late' }, { name: 'tracking' }],
] as const)('with %j its button opens %j', (more, tool) => {
  for (const text of Object.values(filesFor(page(more), existing, '2026-11-23'))) expect(article.parse(fieldsOf(text))).toMatchObject({ ...('problem' in more && { problem: more.problem }), tool });
});

test.each([
  ['Return a gift', 'return-a-gift'],
  ['The seller’s shop doesn’t answer', 'sellers-shop-doesnt-answer'],
  ['A refund', 'refund'],
  ['The', 'the'],
  ['Café & crème brûlée?', 'cafe-creme-brulee'],
  ['Pay later: what now?', 'pay-later-what-now'],
  ['A very long title that goes on and on about nothing in particular', 'very-long-title-that-goes-on-and-on-about-nothing-in'],
  ['退回礼物', ''],
])('for the title %s the name %s is proposed', (title, slug) => expect(proposedSlug(title, 55)).toBe(slug));
