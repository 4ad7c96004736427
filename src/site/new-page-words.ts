import { HTML_LANG, LOCALES, type Locale } from '../lib/locales.ts';
import { longestTitle } from '../gate/references.ts';
import { fill } from '../lib/text.ts';
import type { Teller } from '../gate/tell.ts';
import type { Fault } from './new-page-faults.ts';

const FLAGS = `--section returns ${LOCALES.map((locale) => `--${locale} "…"`).join(' ')}`;

const EN = {
  language: 'en',
  hello: 'A new page, step by step. Nothing is written before the last answer; Ctrl+C ends at any time.',
  use: `Use: npm run new                       asks for everything, step by step
     npm run new -- ${FLAGS}
May be added: --kind article|question|faq, --slug, --tool, --problem, --after (a guide, or first), --lang zh for Chinese.`,
  kind: 'What do you want to write?',
  kinds: { article: 'a guide', question: 'a question on a page of answers', faq: 'a page of answers, for a section that has none' } as Readonly<Record<string, string>>,
  section: 'In which section?',
  title: 'Its title in {language}, in the buyer’s words, at most {most} letters',
  slug: 'Its name in the address: a few English words joined by hyphens. It is kept for good',
  tool: 'Which tool does the button below the answer open?',
  problem: 'Is it about one of these problems? The button then opens the tool there',
  none: 'none of them',
  after: 'Where in the section do readers meet it?',
  first: 'first of all', behind: 'after “{name}”',
  enter: '[Enter: {name}] ',
  flag: 'There is no such flag, or it lacks its value: {flag}',
  missing: '--{field} is missing, and there is nobody to ask.',
  near: ' Did you mean {near}?',
  faults: {
    choice: '“{answer}” is not one of them. Give a number of the list, or one of: {all}.',
    empty: 'A title is needed: every page is written in every language.',
    long: 'It has {length} letters; a phone shows {most}. Say it in fewer.',
    number: '“{number}” is a figure. Say it without; the text below shows figures from content/facts.yml.',
    markup: 'It holds signs of markup. Write plain words.',
    'title-taken': '{file} has this title already. Give it another, or edit that page.',
    slug: '“{slug}” cannot stand in an address. Use up to {most} lower-case letters and digits, words joined by hyphens.',
    'slug-taken': '{file} has this name already. Choose another, or edit that page.',
    'old-address': '{address} is an old address that leads to {now}. Choose another name, so that old links still lead there.',
    'faq-taken': '{file} exists already. Choose “a question” to see how to add one.',
  } satisfies Record<Fault['why'], string>,
  nothing: 'Nothing was written.',
  failed: 'Nothing was written: {error}.',
  wrote: 'Laid down, as drafts that no reader sees:',
  shelf: 'its place in the section',
  published: 'the day of its publication',
  next: `What to do now:
  1. npm run dev      shows them while you write: /{address}/ below each language
  2. write            the answer, aliases (other words of buyers), related, and the text; content/README.md shows how
  3. npm run check    tells what does not fit yet
  4. to publish       remove the line “draft: true” in every language, write the day under {address} in content/changes.yml, then
                      npm run translated -- source <language>/{address}, with the language that came first; eight or more searches that should lead there go into content/<language>/queries.yml`,
  question: `A question is added to pages that exist; it is seen as soon as it is published, so nothing was laid down.
Put this at the same place into each of these files, with the same id:
{files}

<H2 id="a-short-english-id">The question, in the buyer’s words?</H2>

The answer in two to five sentences, with a link: <Go to="{guide}">more on this</Go>.

Then run npm run check.`,
};
/** What `npm run new` says, in one language. */
export type NewPageWords = typeof EN;

const ZH: NewPageWords = {
  language: 'zh',
  hello: '新建页面，一步一步来。答完最后一问才会写文件；随时可按 Ctrl+C 退出。',
  use: `用法：npm run new                      逐项询问
      npm run new -- ${FLAGS}
还可以加：--kind article|question|faq、--slug、--tool、--problem、--after（某篇指南的名称，或 first）；--lang en 显示英文。`,
  kind: '要写什么？',
  kinds: { article: '一篇指南', question: '问答页里的一个问题', faq: '一个问答页（该栏目还没有）' },
  section: '放在哪个栏目？',
  title: '{language}标题：用买家的话，最多{most}个字符',
  slug: '网址里的名称：几个英文单词，用连字符相连。定了就不要随便改',
  tool: '答案下面的按钮打开哪个工具？',
  problem: '写的是不是下面某个问题？选了，按钮会直接打开那一项',
  none: '都不是',
  after: '放在栏目的什么位置？',
  first: '最前面', behind: '“{name}”之后',
  enter: '[回车：{name}] ',
  flag: '没有这个参数，或它后面少写了内容：{flag}',
  missing: '缺少 --{field}，这里又无法逐项询问。',
  near: '是不是 {near}？',
  faults: {
    choice: '没有“{answer}”这一项。请填序号，或填：{all}。',
    empty: '请写标题：每一页都要有各种语言的版本。',
    long: '有{length}个字符，手机只显示{most}个。请写短些。',
    number: '“{number}”是具体数字。标题里不写数字，正文从 content/facts.yml 引用。',
    markup: '含有标记符号。请只写文字。',
    'title-taken': '{file} 已经用了这个标题。请换一个，或去改那一页。',
    slug: '“{slug}”不能用作网址。请用小写英文字母和数字，单词之间用连字符，最多{most}个字符。',
    'slug-taken': '{file} 已经用了这个名称。请换一个，或去改那一页。',
    'old-address': '{address} 是旧网址，现在转到 {now}。请换一个名称，免得旧链接失效。',
    'faq-taken': '已经有 {file} 了。想加问题，请选“问答页里的一个问题”。',
  },
  nothing: '没有写入任何文件。',
  failed: '没有写入任何文件：{error}。',
  wrote: '已建好草稿，读者看不到：',
  shelf: '它在栏目里的位置',
  published: '它的发布日期',
  next: `接下来：
  1. npm run dev      边写边看，网址是各语言下面的 /{address}/
  2. 写               答案、aliases（买家的其他说法）、related 和正文；写法见 content/README.md
  3. npm run check    看还有哪里要改
  4. 发布             删去每种语言里的“draft: true”一行，把 content/changes.yml 里 {address} 的发布日期改成当天，运行 npm run translated -- source <语言>/{address}，
                      写上先写好的那种语言；再在 content/<语言>/queries.yml 里写八句以上应当搜到它的话`,
  question: `问题加在已有的页面里，一发布就看得到，所以没有预先写入任何内容。
请把下面这段放进这些文件的同一位置，id 要一样：
{files}

<H2 id="a-short-english-id">用买家的话写出问题？</H2>

两到五句的回答，带一个链接：<Go to="{guide}">详细说明</Go>。

然后运行 npm run check。`,
};

/** What `npm run new` says. */
export const NEW_PAGE_WORDS: Readonly<Record<Teller, NewPageWords>> = { en: EN, zh: ZH };

/** The question for the title in a language of the site. */
export function titleQuestion(locale: Locale, words: NewPageWords): string {
  const names = new Intl.DisplayNames([words.language], { type: 'language' });
  return fill(words.title, { language: names.of(HTML_LANG[locale]), most: longestTitle(locale) });
}
