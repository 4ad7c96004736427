import { only, swapped, type Mistake } from './mistake.ts';

const LOCALE = 'src/locales/zh.json';

/** Mistakes in the words of tools, of the search, of the front page of pictures and of the frame. */
export const WORD_MISTAKES: readonly Mistake[] = [
  { what: 'a missing word of a tool', file: 'content/en/tools/wizard.yml', edit: swapped(/^ {4}short: .*\n/m, ''), at: /^ {2}problem:/m, field: 'questions.problem.short', says: ['is missing', 'a text'] },
  { what: 'a left-over word of a tool', file: 'content/zh/tools/wizard.yml', edit: swapped(/^questions:\n/m, 'questions:\n  old-question:\n    title: 旧\n'), at: 'old-question:', field: 'questions.old-question', says: ['no such field'] },
  { what: 'a misspelt word of a tool', file: 'content/en/tools/evidence.yml', edit: swapped(/^ui:/m, 'uii:'), at: 'uii:', field: 'uii', says: ['did you mean "ui"'] },
  { what: 'a figure in the words of a tool', file: 'content/en/tools/tracking.yml', edit: swapped(/^ {4}meaning: .*$/m, '    meaning: Wait 5 days.'), at: 'Wait 5 days', field: 'statuses.order_unpaid.meaning', says: ['"5 days"', 'fact'] },
  { what: 'a status without words', file: 'content/zh/tools/tracking.yml', edit: swapped(/^ {2}order_unpaid:/m, '  strange_thing:'), at: /^statuses:/m, field: 'statuses.order_unpaid', says: ['is missing'] },
  { what: 'a place that a message does not have', file: 'content/en/tools/messages.yml', edit: swapped('{order-number}', '{order-no}'), at: /^ {2}not-shipped\.date:/m, field: 'messages.not-shipped.date', says: ['{order-no}', 'order-number'] },
  { what: 'a missing file of words', file: 'content/zh/tools/messages.yml', edit: only(undefined), says: ['missing', 'git'] },
  { what: 'a place missing in the search', file: 'content/en/search.yml', edit: swapped('{count}', 'some'), at: /^ {2}many:/m, field: 'ui.many', says: ['{count}'] },
  { what: 'a lonely word among words that mean alike', file: 'content/zh/search.yml', edit: swapped(/^alike:\n/m, 'alike:\n  - [孤单]\n'), at: '[孤单]', field: 'alike.1', says: ['too short', '2'] },
  { what: 'queries for a page that does not exist', file: 'content/en/queries.yml', edit: swapped(/^refund-times:/m, 'refund-time:'), at: 'refund-time:', field: 'refund-time', says: ['no such page', 'did you mean "refund-times"'] },
  { what: 'a query under two pages', file: 'content/zh/queries.yml', edit: swapped(/^refund-not-received:\n(?= {2}- (.*)$)/m, 'refund-not-received:\n  - 查物流进度在哪看呢\n  - 查物流进度在哪看呢\n'), at: /(?<=- 查物流进度在哪看呢\n {2}- )查物流/, field: 'refund-not-received.2', says: ['stands twice', 'keep it once'] },
  { what: 'too few queries to learn from', file: 'content/en/queries.yml', edit: swapped(/^refund-times:\n/m, 'refund-times:\n  - refund day please\nrefund-times-old:\n'), at: 'refund-times:', field: 'refund-times', says: ['8'] , told: 'content/en/queries.yml' },
  { what: 'a query as long as a letter', file: 'content/en/queries.yml', edit: swapped(/^refund-times:\n/m, `refund-times:\n  - ${'when does it come '.repeat(8)}\n`), at: 'when does it come when', field: 'refund-times.1', says: ['longer', '120'] },
  { what: 'a picture whose station has no words', file: 'content/en/pictures.yml', edit: swapped(/^ {4}van: .*\n/m, ''), at: /(?<=^delivery-route:\n.*\n) {2}parts:/m, field: 'delivery-route.parts.van', says: ['is missing'] },
  { what: 'a station that a picture does not have', file: 'content/zh/pictures.yml', edit: swapped(/^ {4}van:/m, '    vann:'), at: /^ {4}vann:/m, field: 'delivery-route.parts.vann', says: ['did you mean "van"'] },
  { what: 'a figure in a picture', file: 'content/en/pictures.yml', edit: swapped('Keep the phone on.', 'Wait 3 days.'), at: 'Wait 3 days', field: 'delivery-route.parts.van.text', says: ['"3 days"'] },
  { what: 'a section that is missing', file: 'content/en/sections.yml', edit: swapped(/^orders:/m, 'strange-thing:'), field: 'orders', says: ['is missing'] },
  { what: 'a section that does not exist', file: 'content/en/sections.yml', edit: swapped(/^orders:/m, 'order:'), at: /^order:/m, field: 'order', says: ['did you mean "orders"'] },
  { what: 'a front page that leads to an unwritten guide', file: 'content/en/home.yml', edit: swapped('article: return-an-item', 'article: return-an-itm'), at: 'return-an-itm', field: 'article', says: ['"return-an-itm"', 'did you mean "return-an-item"'] },
  { what: 'a situation that leads to two places', file: 'content/zh/home.yml', edit: swapped('wizard: not-shipped', 'wizard: not-shipped, evidence: late'), at: 'evidence: late', field: 'situations.1.items.1', says: ['exactly one'] },
  { what: 'front pages that lead to different places', file: 'content/zh/home.yml', edit: swapped('wizard: not-shipped', 'wizard: damaged'), at: 'wizard: damaged', field: 'situations', says: ['wizard: damaged', 'wizard: not-shipped'] },
  { what: 'a figure on the front page', file: 'content/en/home.yml', edit: swapped('title: On its way', 'title: Ten days late'), at: 'Ten days late', field: 'situations.1.title', says: ['"Ten days"'] },
  { what: 'a word of the frame missing in one language', file: LOCALE, edit: swapped(/^ {4}"skip": .*\n/m, ''), at: /^ {2}"site"/m, field: 'site.skip', says: ['is missing', 'src/locales/en.json'] },
  { what: 'a left-over word of the frame', file: LOCALE, edit: swapped('"skip":', '"old": "旧",\n    "skip":'), told: 'src/locales/en.json', at: /^ {2}"site"/m, field: 'site.old', says: ['is missing', LOCALE] },
  { what: 'an empty word of the frame', file: LOCALE, edit: swapped(/"skip": ".*?"/, '"skip": ""'), at: '"skip": ""', field: 'site.skip', says: ['is empty'] },
  { what: 'a place missing in the frame', file: LOCALE, edit: swapped('{{date}}', '{{day}}'), at: '{{day}}', field: 'site.checked', says: ['day', 'date'] },
  { what: 'a comma too much in the frame', file: LOCALE, edit: swapped(/"start": ".*?"/, '"start": "首页",'), at: /^ {2}\},/m, says: ['JSON', 'comma'] },
  { what: 'a missing file of the frame', file: LOCALE, edit: only(undefined), says: ['missing'] },
];
