import type { RuleWords } from './rule.ts';

/** Old addresses in content/redirects.yml, and pages that are gone without one. */
export const ADDRESS_RULES = {
  'not-an-address': { group: 'address', en: ['"{written}" is not written as an address', 'write {pattern}, in lower-case words joined by hyphens, without language and without / at the ends'], zh: ['“{written}”不是网址的写法', '写成 {pattern}，用小写英文词，中间用连字符；不写语言，开头和结尾不加 /'] },
  'untidy-address': { group: 'address', en: ['"{written}" is not written as an address', 'write {tidy}'], zh: ['“{written}”不是网址的写法', '写成 {tidy}'] },
  'no-new-address': { group: 'address', en: ['the new address is missing', 'write {pattern}, in lower-case words joined by hyphens, without language and without / at the ends'], zh: ['缺少新网址', '写成 {pattern}，用小写英文词，中间用连字符；不写语言，开头和结尾不加 /'] },
  'no-such-page': { group: 'address', en: ['there is no page "{address}"', 'name the page on which readers find it now, or its section'], zh: ['没有“{address}”这一页', '写读者现在该去的页面，或它所在的栏目'] },
  'target-draft': { group: 'address', en: ['"{address}" is a draft, and readers would find nothing there', 'finish {file} and remove its line draft: true, or name another page'], zh: ['“{address}”还是草稿，读者打不开', '写完 {file}，删去 draft: true 这一行；或改写别的页面'] },
  'target-heading': { group: 'address', en: ['{file} has no heading "{heading}"', 'leave # and what follows out'], zh: ['{file} 里没有小标题“{heading}”', '删去 # 和后面的部分'] },
  'address-taken': { group: 'address', en: ['"{old}" is a page today ({taken}), and readers are not led away from it', 'remove the line'], zh: ['“{old}”现在有页面（{taken}），不能再转到别处', '删去这一行'] },
  'leads-to-itself': { group: 'address', en: ['"{old}" leads to itself', 'name the page on which readers find it now'], zh: ['“{old}”转到了自己', '写读者现在该去的页面'] },
  'circle': { group: 'address', en: ['"{old}" leads in a circle', 'name the page on which readers find it now'], zh: ['“{old}”转了一圈又回来', '写读者现在该去的页面'] },
  'chain': { group: 'address', en: ['"{next}" is an old address too, so that readers would be sent on twice', 'write {end}'], zh: ['“{next}”也是旧网址，读者要转两次', '直接写 {end}'] },
  'lost-address': { group: 'address', en: ['this page was published and is gone, and its address leads nowhere', 'write a line "{address}: {now}" into {file}, with the page on which readers find it now. Next time rename with npm run rename; it does this too'], zh: ['这一页发布过，现在没有了，旧网址打不开', '在 {file} 里写一行“{address}: {now}”，指向读者现在该去的页面。下次改名用 npm run rename，它会一并写好'] },
} as const satisfies Record<string, RuleWords>;
