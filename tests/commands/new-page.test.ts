import { expect, test } from 'vitest';
import { article, faq } from '../../src/gate/schemas.ts';
import { parse } from 'yaml';
import { filesFor, refusal, type NewPage } from '../../src/site/new-page.ts';
import { LOCALES, type Bilingual } from '../../src/lib/locales.ts';
import type { Page } from '../../src/gate/files.ts';

const inAll = (title: string) => Object.fromEntries(LOCALES.map((locale) => [locale, title])) as Bilingual;
const page = (more: Partial<NewPage> = {}): NewPage =>
  ({ kind: 'article', section: 'returns', slug: 'return-a-gift', title: inAll('Return a gift'), ...more });
const existing: Page[] = [
  { file: 'content/en/articles/returns/return-an-item.mdx', locale: 'en', kind: 'article', section: 'returns', slug: 'return-an-item' },
  { file: 'content/en/articles/disputes/when-to-escalate.mdx', locale: 'en', kind: 'article', section: 'disputes', slug: 'when-to-escalate' },
  { file: 'content/en/faq/disputes.mdx', locale: 'en', kind: 'faq', section: 'disputes', slug: 'disputes' },
];

test.each<[string, Partial<NewPage>]>([
  ['an unknown kind', { kind: 'video' }],
  ['an unknown section', { section: 'refunds' }],
  ['a slug with capitals', { slug: 'Return-A-Gift' }],
  ['a slug with spaces', { slug: 'return a gift' }],
  ['a slug that climbs out of its folder', { slug: '../gift' }],
  ['no slug', { slug: '' }],
  ['a slug that exists', { slug: 'return-an-item' }],
  ['a slug that exists in another section', { slug: 'when-to-escalate' }],
  ['an FAQ page that exists', { kind: 'faq', section: 'disputes' }],
  ['a page in one language', { title: { ...inAll('Return a gift'), zh: ' ' } }],
])('%s is refused with a reason', (_, more) => {
  expect(refusal(page(more), existing)).toBeTruthy();
});

test.each<[string, Partial<NewPage>]>([
  ['a new article', {}],
  ['a first FAQ page of a section', { kind: 'faq', slug: 'returns' }],
])('%s is accepted', (_, more) => {
  expect(refusal(page(more), existing)).toBeUndefined();
});

test.each(['Return a gift', 'Refund: when?', '"Quoted" & \'single\'', '- dash', '[x], {y}', '# no', 'yes', '退款：何时到账'])(
  'the title %j makes valid drafts in every language', (title) => {
    for (const kind of ['article', 'faq']) {
      const files = Object.entries(filesFor(page({ kind, title: inAll(title) }), existing, '2026-11-23'));
      expect(files).toHaveLength(LOCALES.length);
      for (const [, text] of files) {
        const data: unknown = parse(text.split('---\n')[1] ?? '');
        expect((kind === 'faq' ? faq : article).parse(data)).toMatchObject({ title, aliases: [title], draft: true, reviewed: '2026-11-23' });
      }
    }
  });
