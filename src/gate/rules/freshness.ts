import type { RuleWords } from './rule.ts';

/** From which text each translation was made, and whether that text has changed since. */
export const FRESHNESS_RULES = {
  'two-sources': { group: 'fresh', en: ['is missing here and in {file}', 'if the text of {locale} came first and both say the same, run: npm run translated -- source {name}'], zh: ['这里和 {file} 都没有', '如果 {locale} 先写、两边意思一致，运行：npm run translated -- source {name}'] },
  'no-source-page': { group: 'fresh', en: ['every language of this page says that it was made from another', 'name the one that is the source: npm run translated -- source {name}'], zh: ['每种语言都说自己译自另一种', '指定以哪一种为准：npm run translated -- source {name}'] },
  'other-source': { group: 'fresh', en: ['there is no other page in "{from}" that it could be made from', 'write language: {locale}'], zh: ['“{from}”没有可以作原文的页面', '写 language: {locale}'] },
  'unmarked': { group: 'fresh', en: ['nothing says from which text this section was made', 'when both languages say the same, run: npm run translated -- done {name} {id}'], zh: ['没有记下这一节是照哪段文字写的', '两种语言意思一致后，运行：npm run translated -- done {name} {id}'] },
  'left-over-mark': { group: 'fresh', en: ['no page has such a section any more', 'remove this line'], zh: ['已经没有这一节了', '删去这一行'] },
  'behind': { group: 'fresh', en: ['the source was changed later, {file}:{line}', 'bring this section up to date and run: npm run translated -- done {name} {id}; if nothing needs changing, write same in place of done'], zh: ['原文后来改过，见 {file}:{line}', '把这一节改到一致，运行：npm run translated -- done {name} {id}；不用改的话，把 done 换成 same'] },
} as const satisfies Record<string, RuleWords>;
