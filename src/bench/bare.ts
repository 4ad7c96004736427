import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { LOCALES, wordsIn, type Locale, type SharedText } from '../lib/locales.ts';

interface Value { value: number | string; max?: number; unit: string; markets: string[] }
interface Fact { text?: SharedText; values?: Value[] }

const spelled = ({ text, values = [] }: Fact, locale: Locale) =>
  (text ? wordsIn(text, locale) : values.map(({ value, max, unit, markets }) => `${value}${max === undefined ? '' : `–${max}`} ${unit} (${markets.join(', ')})`).join('; '));

// What an article names by id, in words: a bare site would have them written out in its text.
function wordsOf(root: string, locale: Locale): Record<string, string> {
  const read = <T>(name: string) => Object.entries(parse(readFileSync(join(root, 'content', `${name}.yml`), 'utf8')) as Record<string, T>);
  return Object.fromEntries([
    ...read<Fact>('facts').map(([id, fact]) => [id, spelled(fact, locale)]),
    ...read<SharedText>('labels').map(([id, label]) => [id, wordsIn(label, locale)]),
  ]);
}

const words = `---
import words from '../words.json';
const locale = Astro.url.pathname.split('/')[1];
const told = (Astro.props.id ?? Astro.props.ids).split(' ').map((id) => words[locale][id] ?? id).join('; ');
---
`;
const PIECES: Readonly<Record<string, string>> = {
  H2: '<h2 id={Astro.props.id}><slot /></h2>',
  Go: '<a href={`#${Astro.props.to}`}><slot /></a>',
  Tool: '<a href={`#${Astro.props.to}`}><slot /></a>',
  Faq: '<a href={`#${Astro.props.id}`}><slot /></a>',
  Market: '<div><slot /></div>',
  Note: '<div><slot /></div>',
  Fact: `${words}<span>{told}</span>`, FactTable: `${words}<p>{told}</p>`, Statement: `${words}<p>{told}</p>`, Label: `${words}<b>{told}</b>`,
  ...Object.fromEntries(['Ask', 'Clock', 'Contacts', 'Evidence', 'Message', 'Picture', 'StatusLinks', 'Statuses'].map((name) => [name, '<p>{Object.values(Astro.props).join(" ")}</p>'])),
};

const PAGE = `---
import { getCollection, render } from 'astro:content';
const found = import.meta.glob('../components/*.astro', { eager: true });
const components = Object.fromEntries(Object.entries(found).map(([file, piece]) => [file.split('/').at(-1).replace('.astro', ''), piece.default]));
export const getStaticPaths = async () => (await getCollection('articles')).map((entry) => ({ params: { path: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang={entry.id.startsWith('zh') ? 'zh' : 'en'}>
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{entry.data.title}</title></head>
  <body><header><a href="/">Home</a></header><main data-pagefind-body><h1>{entry.data.title}</h1><p>{entry.data.answer}</p><Content components={components} /></main></body>
</html>
`;

const FRONT = `---
import { getCollection } from 'astro:content';
const entries = await getCollection('articles');
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>Bare</title></head><body><main><h1>Bare</h1><ul>{entries.map(({ id, data }) => <li><a href={'/' + id + '/'}>{data.title}</a></li>)}</ul></main></body></html>
`;

const COLLECTIONS = `import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
const generateId = ({ entry }) => entry.replace('articles/', '').replace('.mdx', '');
export const collections = { articles: defineCollection({ loader: glob({ base: './content', pattern: '*/articles/*/*.mdx', generateId }), schema: z.object({ title: z.string(), answer: z.string() }) }) };
`;

const CONFIG = `import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
export default defineConfig({ site: 'https://bare.example', integrations: [mdx({ syntaxHighlight: false })], markdown: { syntaxHighlight: false } });
`;

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module", "private": true }',
  'astro.config.mjs': CONFIG,
  'src/content.config.ts': COLLECTIONS,
  'src/pages/[...path].astro': PAGE,
  'src/pages/index.astro': FRONT,
};

/** Writes the plainest site that shows the same articles into `to`: Astro and MDX, pieces without design, no list but the front page's; Pagefind is run over it afterwards. */
export function writeBareSite(from: string, to: string): void {
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), text);
  };
  for (const [file, text] of Object.entries(FILES)) put(file, text);
  for (const [name, text] of Object.entries(PIECES)) put(`src/components/${name}.astro`, text);
  put('src/words.json', JSON.stringify(Object.fromEntries(LOCALES.map((locale) => [locale, wordsOf(from, locale)]))));
  for (const locale of LOCALES) cpSync(join(from, 'content', locale, 'articles'), join(to, 'content', locale, 'articles'), { recursive: true });
}
