import type { RuleWords } from './rule.ts';

/** From which text each translation was made, and whether that text has changed since. */
export const FRESHNESS_RULES = {
  'two-sources': { group: 'fresh', en: ['is missing here and in {file}', 'if the text of {locale} came first and both say the same, run: npm run translated -- source {name}'], zh: ['这里和 {file} 都没有写', '如果先写的是 {locale}，两种语言意思也一致，运行：npm run translated -- source {name}'] },
  'no-source-page': { group: 'fresh', en: ['every language of this page says that it was made from another', 'name the one that is the source: npm run translated -- source {name}'], zh: ['每种语言都写着译自另一种，没有原文', '指定以哪一种为准：npm run translated -- source {name}'] },
  'other-source': { group: 'fresh', en: ['there is no other page in "{from}" that it could be made from', 'write language: {locale}'], zh: ['“{from}”里没有可以作原文的页面', '改成 language: {locale}'] },
  'unmarked': { group: 'fresh', en: ['nothing says from which text this section was made', 'when both languages say the same, run: npm run translated -- done {name} {id}'], zh: ['没有记下这一节依据哪段原文', '先确认两种语言意思一致，再运行：npm run translated -- done {name} {id}'] },
  'left-over-mark': { group: 'fresh', en: ['no page has such a section any more', 'remove this line'], zh: ['页面里已经没有这一节', '删去这一行'] },
  'behind': { group: 'fresh', en: ['the source was changed later, {file}:{line}', 'bring this section up to date and run: npm run translated -- done {name} {id}; if nothing needs changing, write same in place of done'], zh: ['原文后来改过，见 {file}:{line}', '照原文改好这一节，再运行：npm run translated -- done {name} {id}；看过不用改的，把 done 换成 same'] },
} as const satisfies Record<string, RuleWords>;
