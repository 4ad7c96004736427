import type { Note } from './notes.ts';

const DAY = '2026-11-23';
const note: Note = ['A remark for the next editor. Readers do not see it.', '给下一位编辑的备注，读者看不到。'];
const recheck: Note = ['A day of its own for the next check, in quotes, where the usual length does not fit.', '不按通常期限复核的，另写下次复核的日期，写在引号里。', '2027-01-15'];
const sources: Note = ['Ids of content/sources.yml.', 'content/sources.yml 里的出处 id。'];
const problem: Note = ['The problem of the evidence checklist that this belongs to. Leave it out if none fits.', '对应凭证清单里的哪个问题；都不对应就删去这一行。'];

// The fields of `schemas.ts`, kind by kind, each with its note. Chinese editors read the second text, so it stands for itself.

export const SOURCE = {
  title: ['The title of the page, as it is printed there.', '页面标题，照原文抄写。', 'Get help with an order on TikTok Shop'],
  publisher: ['Who publishes it, with the country if there are several.', '发布方；在几个国家都有的，注明国家。', 'TikTok Shop (US)'],
  kind: ['official: TikTok Shop itself. law, agency, court: the state. carrier, payment: such a firm. guide, press: others.', '出处类别：official 是 TikTok Shop 官方，law、agency、court 是法律和官方机构，carrier、payment 是承运商和支付机构，guide、press 是其他。'],
  url: ['The full address, https:// and all. Leave it out where it is not certain.', '完整网址，以 https:// 开头；不确定就删去这一行。', 'https://business.tiktokshop.com/us/blog/detail/10021815'],
  date: ['The day on the page, in quotes; a year or a month alone will do.', '页面上的日期，写在引号里；只有年或月也可以。', DAY, '2026-11', '2026'],
  lang: ['The language of the page, if it is not English.', '页面的语言；英文可以不写。', 'de', 'zh'],
  note,
} as const satisfies Record<string, Note>;

export const MARKET = {
  name: ['The market’s name for readers.', '给读者看的地区名称。'],
  short: ['A short name, for narrow places.', '简称，用在位置窄的地方。'],
  region: ['The part of the world under which it is listed.', '列在哪个大区。'],
  workweek: ['The working days there.', '当地的工作日。'],
  holidays: ['The country whose public holidays count; GB-ENG is a part of one.', '按哪国的公众假期计算；可以写到地区，如 GB-ENG。', 'US', 'GB-ENG'],
  timezone: ['A time zone of the market.', '当地时区。', 'Europe/London'],
  currency: ['The currency, in three capitals.', '货币代码，三个大写字母。', 'USD'],
} as const satisfies Record<string, Note>;

export const LABEL = {
  en: ['The button or status exactly as the app shows it in English.', 'App 英文界面上的原文，一字不改。', 'Contact seller'],
  zh: ['Its Chinese name: the app’s own, or the usual word.', '中文名称：App 里的原文；没见过的，用通行说法。', '联系卖家'],
  confidence: ['high: seen in the app or on an official page; medium: reported by others; low: the usual word, not seen in the app.', 'high 在 App 或官方页面见过，medium 由他人转述，low 只是通行说法。'],
  sources, note,
} as const satisfies Record<string, Note>;

export const EVIDENCE = {
  markets: ['Where it holds: market ids, or [all] for everywhere without a figure of its own.', '适用地区的 id；[all] 指没有单独写明的所有地区。', ['us'], ['all']],
  sources: ['Ids of content/sources.yml, at least one.', 'content/sources.yml 里的出处 id，至少一个。'],
  checked: ['The day you read the source, in quotes; not the day it was written.', '您核对出处的日期，写在引号里；不是原文发布的日期。', DAY],
  recheck,
  confidence: ['high: read on an official page. medium: reported by others; readers see it dashed, as “reported”.', 'high 见过官方原文；medium 由他人转述，页面会注明“转述”。'],
  note: ['For readers, beside the figure: what it covers.', '写给读者的说明，显示在数字旁边。'],
  conflict: ['What another source says, and why this one is followed. Kept for the record.', '别的出处怎么说，为什么不采用；留作记录。'],
} as const satisfies Record<string, Note>;

export const FIGURE = {
  title: ['What the figure is, in a few words.', '这个数字是什么，几个字说清。'],
  from: ['The day it counts from. Leave it out if it counts from none.', '从哪天算起；不从某天算起就不写。'],
  firm: ['true for a figure of one carrier or payment firm: where the firm does not work, nothing is missing.', '只属于某家承运商或支付机构的数字写 true；那家不做的地区，不算缺数字。'],
  values: ['One entry for each market or group of markets. A market that is left out is shown as “not known”.', '每个或每组地区写一条；没写的地区，页面显示暂无核实过的数字。'],
} as const satisfies Record<string, Note>;

export const VALUE = {
  value: ["A number, or a clock time in quotes.", '数字；时刻写在引号里。', 30, '14:00'],
  max: ['The longer end of a range; `value` is the shorter.', '范围的上限；下限写在 value。', 5],
  unit: ['hour, day, business-day, month, year, time (with a clock time), percent, count, or a currency code.', '单位；时刻用 time，金额写货币代码，如 USD。', 'day', 'USD'],
  'counts-first-day': ['true where the first day is itself day one.', '起算当天算第一天时写 true。'],
  law: ['true for a right by law.', '法定权利写 true。'],
} as const satisfies Record<string, Note>;

export const STATEMENT = {
  text: ['A checked sentence, in both languages.', '核对过的一句话，中英文都写。'],
  holds: ['Where it holds, with sources and the day of checking.', '适用地区、出处和核对日期。'],
} as const satisfies Record<string, Note>;

export const CONTACT = {
  contact: ['A public body: its name, what it does, and its web page or phone.', '公共机构：名称、管什么、网址或电话。'],
  holds: STATEMENT.holds,
} as const satisfies Record<string, Note>;

export const TERM = {
  en: ['The term in English, as guides write it.', '英文词条，指南里就这样写。', 'seller'],
  zh: ['The term in Simplified Chinese.', '简体中文词条。', '卖家'],
  hant: ['The same in Traditional characters, for the search.', '繁体写法，搜索时用。', '賣家'],
  means: ['What it is, in one sentence for readers.', '用一句话向读者解释。'],
  'instead-of': ['Words that guides must not use for it; `npm run check` finds them.', '指南里不用的说法；npm run check 会查出来。'],
} as const satisfies Record<string, Note>;

export const SECTION = {
  title: ['What the section is called.', '栏目名称。'],
  intro: ['One or two sentences on what stands in it.', '一两句话说明里面有什么。'],
} as const satisfies Record<string, Note>;

export const SHELF = { guides: ['Names of guides, in reading order. Each published guide stands here once.', '指南的名称，按阅读顺序排列；每篇已发布的指南写一次。'] } as const satisfies Record<string, Note>;

export const SITUATION = {
  text: ['The situation in the buyer’s words.', '用买家的话写出情况。', 'The seller has not shipped', '卖家一直不发货'],
  wizard: ['Opens the wizard at this problem. Write exactly one of wizard, group, evidence, article.', '打开向导里的这个问题；wizard、group、evidence、article 只写一个。'],
  group: ['Opens the wizard at this group of problems.', '打开向导里的这组问题。'],
  evidence: ['Opens the evidence checklist at this problem.', '打开凭证清单里的这个问题。'],
  article: ['Leads to this guide.', '打开这篇指南。', 'return-an-item'],
} as const satisfies Record<string, Note>;

export const PLAIN_PAGE = {
  title: ['The page’s title, in the buyer’s words; at most 60 letters, 24 in Chinese. No figure.', '标题，用买家的话写；中文最多24个字，不写具体数字。', 'The seller has not shipped', '卖家一直不发货'],
  answer: ['The answer, in two sentences at most. No figure, no markup. In quotes if it holds “: ” or “ #”.', '先给答案，最多两句；不写具体数字和标记符号。含有“: ”或“ #”的，整句加引号。', 'Message the seller once, then ask to cancel.'],
  reviewed: ['The day on which somebody last read the whole page, in quotes.', '最近一次有人通读全文的日期，写在引号里。', DAY],
  recheck,
  'made-from': ['Written by `npm run translated`; do not change it by hand.', '由 `npm run translated` 写入，不要手改。'],
} as const satisfies Record<string, Note>;

export const PAGE = {
  ...PLAIN_PAGE,
  aliases: ['Other words people would search for. Each leads to one page of a language.', '别名：买家会搜的其他说法；一个别名只归一篇。', ['wont ship', 'still preparing'], ['不发货', '一直待发货']],
  related: ['Names of guides to read next; they must be published.', '接下来可读的指南，写名称；要已经发布的。', ['contact-the-seller']],
  draft: ['true while nobody should see the page. Take the line out in both languages when it is done.', '写完以前写 true，读者看不到；写完后两种语言都删去这一行。'],
} as const satisfies Record<string, Note>;

export const ARTICLE = {
  ...PAGE,
  tool: ['The tool offered beside the guide; `at` is a problem or a status, and may be left out.', '指南旁边的工具；`at` 是问题或状态，可以不写。', { name: 'wizard', at: 'not-shipped' }],
  problem,
} as const satisfies Record<string, Note>;

export const PAGE_CHANGES = {
  published: ['The day on which readers could first open the page, in quotes.', '读者最早能打开这一页的日期，写在引号里。', DAY],
  changed: ['What was changed later that readers should know of, the oldest first. No slips, no smoother sentences.', '后来改了什么：读者该知道的才写，早的在前；改错字、理顺句子不用写。'],
} as const satisfies Record<string, Note>;

export const CHANGE = {
  on: ['The day of the change, in quotes; one entry a day.', '修改的日期，写在引号里；一天只写一条。', DAY],
} as const satisfies Record<string, Note>;

export const TRACKING_SOURCE = {
  title: SOURCE.title, publisher: SOURCE.publisher,
  url: ['The full address, https:// and all.', '完整网址，以 https:// 开头。'],
} as const satisfies Record<string, Note>;

export const CARRIER = {
  name: ['What readers call the carrier, in both languages.', '承运商的中英文名称。'],
  markets: ['Where it hands over parcels; [] for one that only works elsewhere.', '在哪些地区派送；只在别处承运的写 []。', ['us'], []],
  web: ['Its own page to track a parcel. Leave it out where only a doubtful page names it.', '官方查询页面；只有不可靠的页面提到的，删去这一行。'],
  numbers: ['The forms of its numbers; [] where none is known.', '单号格式；不清楚的写 []。'],
  adds: ['What its page can do for the receiver.', '官方页面还能为收件人做什么。'],
  seen: ['Where `web` and `adds` were read: ids of content/tracking-sources.yml.', 'web 和 adds 的出处：content/tracking-sources.yml 里的 id。'],
} as const satisfies Record<string, Note>;

export const FORM = {
  is: ['The form, in single quotes: \\d is a digit, \\d{12} twelve, [A-Z] a letter.', '格式，写在单引号里：\\d 是一位数字，\\d{12} 是十二位，[A-Z] 是一个字母。', '\\d{12}'],
  says: ['The form in a few English words, for the next editor.', '用几个英文词说明这个格式。', '12 digits'],
  seen: ['Where it was read: an id of content/tracking-sources.yml.', '在哪里见到：content/tracking-sources.yml 里的 id。'],
} as const satisfies Record<string, Note>;

export const STATUS = {
  stage: ['The stage of the journey this status belongs to.', '属于物流的哪个阶段。'],
  'worry-after': ['After so many days without a new line it is late. Our own rule of thumb, not a carrier’s promise.', '几天没有新记录就算晚了；这是我们的经验，不是承运商的承诺。', 3],
  turn: ['Who has to act now.', '现在该谁行动。'],
  step: ['The buyer’s first step once it is late.', '晚了以后，买家先做什么。'],
  fine: ['The buyer’s step while all is well.', '一切正常时，买家做什么。'],
  problem,
  article: ['The guide about this status.', '讲这个状态的指南。', 'late-delivery'],
  phrases: ['What carriers and the app print for this status. No text stands under two statuses.', '承运商和 App 对这个状态的原文；一句话只能写在一个状态下。'],
} as const satisfies Record<string, Note>;

export const PHRASE = {
  text: ['The words as printed. Capitals, punctuation and Traditional characters make no difference.', '原文；大小写、标点和繁简不影响识别。', 'Out for delivery'],
  carrier: ['The carrier that prints it, if it is one carrier’s own.', '只有某一家承运商这样写的，注明是哪家。'],
  seen: ['The page where you saw it: an id of content/tracking-sources.yml; true where a carrier’s page was read but not noted. Without it nobody has confirmed the words.', '在哪里见到：content/tracking-sources.yml 里的 id；看过承运商页面但没记下网址的写 true；没人核实过就不写。', '17track'],
} as const satisfies Record<string, Note>;
