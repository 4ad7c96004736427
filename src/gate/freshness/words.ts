import { fill } from '../../lib/text.ts';
import type { Teller } from '../tell.ts';

// What `npm run translated` says, in every language in which the gate speaks.
const WORDS = {
  'no-page': ['There is no page "{name}".{near} Name it as in zh/returns/return-an-item.', '没有“{name}”这一页。{near}写法如 zh/returns/return-an-item。'],
  'near': [' Did you mean "{id}"?', '是不是“{id}”？'],
  'several': ['Several pages have this name: {names}. Name one.', '有几页都叫这个名称：{names}。请指定一页。'],
  'not-comparable': ['{names} cannot be compared with its source. Run npm run check and mend what it names.', '{names} 无法和原文对照。先运行 npm run check，改好它列出的问题。'],
  'is-source': ['{names} is the source itself. What was made from it: {made}.', '{names} 就是原文。照它写的是：{made}。'],
  'no-source': ['No language of {names} is the source of another yet. Say which: npm run translated -- source <page>.', '{names} 还没有指定以哪种语言为准。运行：npm run translated -- source <页面>。'],
  'names-or-all': ['Name sections or write --all, not both.', '写小节名，或写 --all，不要两样都写。'],
  'no-section': ['The page has no section "{name}".{near} It has {ids}.', '这一页没有“{name}”这一节。{near}有的是 {ids}。'],
  'several-open': ['{count} sections are open: {ids}. Name those you have looked at, or write --all.', '有{count}节待处理：{ids}。写出看过的小节名，或写 --all。'],
  'no-other': ['{name} has no page in another language that can be read. Run npm run check.', '{name} 没有可读取的另一种语言的页面。运行 npm run check。'],
  'behind': ['{name} is behind {source} in {ids}. Bring it up to date first, with done or same.', '{name} 的 {ids} 落后于 {source}。先用 done 或 same 标明跟上。'],
  'untouched': ['{file} says under {ids} what it said before the source was changed. If nothing needs changing, run: npm run translated -- same {name} {ids}', '{file} 的 {ids} 还是原文改动之前的文字。不用改的话，运行：npm run translated -- same {name} {ids}'],
  'which-source': ['Which one is the source: {names}?', '以哪一页为准：{names}？'],
  'no-action': ['There is no "{action}".', '没有“{action}”这个用法。'],
  'which-page': ['Which page?', '请写明哪一页。'],
  'no-language': ['There is no language "{language}": use one of {ids}.', '没有“{language}”这种语言，可用的有 {ids}。'],
  'whole-page': ['A page as a whole has a source; sections are not named.', '原文按整页指定，不写小节名。'],
  'all-in-step': ['Every translated section is in step with its source.', '所有译文都已跟上原文。'],
  'was-in-step': ['  {id}: was in step already', '  {id}：原本就已跟上'],
  'in-step': ['  {id}: {action}, in step with {file}', '  {id}：{action}，已跟上 {file}'],
  'taken-out': ['  {id}: no such section any more, its fingerprint is taken out', '  {id}：已经没有这一节，指纹已删去'],
  'nothing-open': ['  every section was in step already', '  每一节原本都已跟上'],
  'no-history': ['There is no history that could show whether the text was changed; your word was taken for it.', '没有历史记录，无法核对译文是否改过，按您说的记下。'],
  'source-already': ['{file} is the source already.', '{file} 已经是原文。'],
  'made-from': ['{file} is made from {source}; {count} sections are in step', '{file} 以 {source} 为准，{count}节已跟上'],
  'is-now-source': ['{file} is the source', '{file} 是原文'],
  'none-open': ['No page of {locale} is open: each one and its translations know which is the source.', '{locale} 没有待指定的页面，每一页都已写明以哪种语言为准。'],
  'use': [`Use: npm run translated [-- --lang zh]                   what is open, and what changed
     npm run translated -- done <page> [section …|--all]   the translation was brought up to date
     npm run translated -- same <page> [section …|--all]   looked at, no change needed
     npm run translated -- source <page>                   this language is the source of the page from now on
     npm run translated -- source en --all                 the same for every page of a language that is not marked yet, after a language was added
<page>: a path, zh/returns/return-an-item, or return-an-item (with --language {ids} where needed)`, `用法：npm run translated [-- --lang en]                     列出待处理的小节和改动
      npm run translated -- done <页面> [小节 …|--all]       译文已改到一致
      npm run translated -- same <页面> [小节 …|--all]       看过，不用改
      npm run translated -- source <页面>                    这一页从此以这种语言为准
      npm run translated -- source en --all                  加了一种语言之后，把还没指定的页面都定为以 en 为准
<页面>：文件路径、zh/returns/return-an-item，或 return-an-item（必要时加 --language {ids}）`],
} as const satisfies Record<string, readonly [en: string, zh: string]>;
export type Saying = keyof typeof WORDS;
type Values = Readonly<Record<string, string | number>>;

/** What is to be said, in one language. */
export const says = (lang: Teller) => (saying: Saying, values: Values = {}): string => fill(WORDS[saying][lang === 'zh' ? 1 : 0], values);

/** Why a command cannot do what was asked, with the remedy; nothing has been changed. `near` is what was probably meant, `use` adds how the command is used. */
export class Refusal extends Error {
  readonly saying: Saying;
  readonly values: Values;
  readonly near: string | undefined;
  readonly use: boolean;
  constructor(saying: Saying, values: Values = {}, { near, use = false }: { near?: string | undefined; use?: boolean } = {}) {
    super(saying);
    this.saying = saying;
    this.values = values;
    this.near = near;
    this.use = use;
  }
}

/** A refusal in words. `languages` are those of the site. */
export function refused({ saying, values, near, use }: Refusal, lang: Teller, languages: string): string {
  const say = says(lang);
  const why = say(saying, { ...values, near: near === undefined ? '' : say('near', { id: near }) });
  return use ? `${why}\n${say('use', { ids: languages })}` : why;
}
