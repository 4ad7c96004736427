/** What the content must be like, and why: each rule of the gate belongs to one of these. In every language in which the gate speaks. */
export const GROUPS = {
  file: {
    en: ['every file can be read, and has its place', 'what cannot be read is not shown to readers'],
    zh: ['每个文件都能读取，放在该放的地方', '读不出来的内容，读者看不到'],
  },
  field: {
    en: ['each field is there, spelt as in the guide, and holds what belongs in it', 'a misspelt or empty field would be lost without a word'],
    zh: ['该有的字段都有，名称和内容都符合说明', '字段写错或留空，内容会悄悄丢失'],
  },
  id: {
    en: ['a name used in another place is written the same there', 'what is named otherwise is not found, and the page would break'],
    zh: ['引用的 id 和名称，要和原处一字不差', '对不上就找不到，页面会出错'],
  },
  link: {
    en: ['each link leads to a page, heading or place of a tool that readers can open', 'a worried reader who follows a dead link is lost'],
    zh: ['每个链接都通到读者打得开的页面、小标题或工具', '着急的读者点到死链，就不知道怎么办了'],
  },
  component: {
    en: ['components are written whole, with the attributes they need, and blocks stand between empty lines', 'a half-written component stops the page, and a block inside a paragraph tears it apart'],
    zh: ['组件写完整，属性齐全，成块的组件前后各空一行', '组件写一半，整页都出不来；块写在段落里，会把段落拆开'],
  },
  text: {
    en: ['a text is Markdown without headings, pictures, typed links, code and remarks', 'both languages share headings and addresses, and nothing may run that readers did not ask for'],
    zh: ['正文只用 Markdown 的段落、列表、表格和粗体，不写标题符号、图片、网址、代码和注释', '小标题的 id 和网址由两种语言共用，页面里也不能混进代码'],
  },
  figure: {
    en: ['a figure of a rule, law or bank stands in content/facts.yml only, with market, source and day', 'rules change; a figure typed elsewhere would stay wrong'],
    zh: ['平台规则、法律和银行的数字只记在 content/facts.yml，写明地区、出处和日期', '规则会变，写在别处的数字会一直错下去'],
  },
  contact: {
    en: ['no phone number, e-mail address or handle without a source', 'impostors put their own numbers where people look for help'],
    zh: ['没有出处的电话、邮箱和账号一律不写', '骗子专挑求助的地方留自己的联系方式'],
  },
  source: {
    en: ['every fact names where it was read, and every source is used', 'readers must be able to check what we say'],
    zh: ['每条事实都写明出处，列出的出处都用得上', '读者要能核对我们说的话'],
  },
  twin: {
    en: ['each page exists in every language, with the same headings', 'the switch of language keeps page and place; nobody should find less in the own language'],
    zh: ['每一页各语言都有，小标题一致', '切换语言时停在原处，哪种语言的读者都不该少看内容'],
  },
  address: {
    en: ['an address that was published leads on', 'people have kept the link, and search engines too'],
    zh: ['发布过的网址一直打得开', '读者收藏了链接，搜索引擎也记着'],
  },
  fresh: {
    en: ['each section of a translation names the text it was made from, and follows it', 'a reader must not act on what the other language has corrected'],
    zh: ['译文每一节都记着依据哪段原文，并随原文更新', '另一种语言已经更正的，读者不该还照旧的做'],
  },
  length: {
    en: ['titles and answers are short, guides long enough to act on and no longer', 'people read on a phone, in a hurry'],
    zh: ['标题和答案要短，指南要够用而不冗长', '读者多半拿着手机，又着急'],
  },
  search: {
    en: ['other words and queries lead to one page of a language', 'a search must know which page to show first'],
    zh: ['在同一种语言里，一个别名、一句搜索只指向一页', '搜索要知道先给哪一页'],
  },
  term: {
    en: ['one thing has one word, the one of content/glossary.yml', 'a reader who meets two words looks for two things'],
    zh: ['一样东西只用一个词，以 content/glossary.yml 为准', '同一样东西两个叫法，读者会以为是两样'],
  },
  spelling: {
    en: ['English is spelt as in Britain', 'slips make readers doubt the rest'],
    zh: ['英文按英式拼写', '有错字，读者会怀疑其他内容'],
  },
  typography: {
    en: ['Chinese has full-width punctuation, a space beside Latin words and none beside digits', 'uneven setting is tiring to read'],
    zh: ['中文用全角标点；英文与汉字之间空一格，数字与汉字之间不空', '排版不统一，读着累'],
  },
  tracking: {
    en: ['a carrier’s words stand under the one status that they mean', 'the tool cannot choose between two'],
    zh: ['承运商的每句原话，只写在它所指的状态下', '两处都有，工具就没法判断'],
  },
  tool: {
    en: ['what a tool names is there', 'a tool without it would send readers nowhere, or count with nothing'],
    zh: ['工具用到的事实和指南都在', '缺了它，工具就会给出空链接，或没有数字可算'],
  },
  day: {
    en: ['days are written as they were', 'readers judge by the day of a check how far to trust it'],
    zh: ['日期如实写', '读者凭核对日期判断内容有多可信'],
  },
} as const satisfies Record<string, Record<'en' | 'zh', readonly [expected: string, why: string]>>;
export type Group = keyof typeof GROUPS;
