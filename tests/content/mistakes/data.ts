import { added, only, swapped, type Edit, type Mistake } from './mistake.ts';

const FACTS = 'content/facts.yml';
const TRACKING = 'content/tracking.yml';
const SHELF = 'content/library.yml';
const CARRIERS = 'content/carriers.yml';
const REVIEW = 'content/review.yml';
const CHANGES = 'content/changes.yml';
const inFile = (file: string) => (what: string, edit: Edit, at: string | RegExp | undefined, says: readonly string[], name?: string, alone?: true): Mistake =>
  ({ what, file, edit, ...(at && { at }), ...(name && { field: name }), says, ...(alone && { alone }) });
const facts = inFile(FACTS);
const tracking = inFile(TRACKING);
const shelf = inFile(SHELF);
const carriers = inFile(CARRIERS);
const review = inFile(REVIEW);
const changes = inFile(CHANGES);
const change = (day: string, words = 'en: Words., zh: 词。') => added(`returns/x:\n  published: '2026-11-24'\n  changed:\n    - { on: '${day}', ${words} }`);
const figure = (id: string, value: string, fields = 'checked: \'2026-11-23\', confidence: high') =>
  added(`${id}:\n  title: { en: Words, zh: 词 }\n  values:\n    - { markets: [us], ${value}, sources: [us-blog-10021812], ${fields} }`);

/** Mistakes in facts, sources, markets, labels, the phrases of tracking, the shelf, the glossary and the carriers. */
export const DATA_MISTAKES: readonly Mistake[] = [
  facts('a fact that rests on hearsay', figure('f', 'value: 1, unit: day', "checked: '2026-11-23', confidence: low"), 'confidence: low', ['"low"', 'high or medium'], 'f.values.1.confidence'),
  facts('a fact without a source', added("f:\n  text: { en: Words, zh: 词 }\n  holds:\n    - { markets: [all], checked: '2026-11-23', confidence: high }"), '- { markets: [all], checked', ['is missing', 'list'], 'f.holds.1.sources'),
  facts('a fact with an empty list of sources', added("f:\n  text: { en: Words, zh: 词 }\n  holds: [{ markets: [all], sources: [], checked: '2026-11-23', confidence: high }]"), 'sources: []', ['source'], 'f.holds.1.sources'),
  facts('an unknown source', added("f:\n  text: { en: Words, zh: 词 }\n  holds: [{ markets: [all], sources: [us-blog-1002181], checked: '2026-11-23', confidence: high }]"), 'us-blog-1002181]', ['"us-blog-1002181"', 'did you mean "us-blog-1002181'], 'f.holds.1.sources'),
  facts('a figure without its value', figure('f', 'unit: day'), /markets: \[us\], unit: day/, ['is missing', 'number'], 'f.values.1.value'),
  facts('a figure in words', figure('f', 'value: two, unit: day'), 'value: two', ['"two"', 'number'], 'f.values.1.value'),
  facts('an unknown unit', figure('f', 'value: 2, unit: days'), 'unit: days', ['"days"', 'business-day'], 'f.values.1.unit'),
  facts('a clock time with the unit of a length', figure('f', "value: '14:00', unit: day"), "value: '14:00', unit: day", ['time'], 'f.values.1.unit'),
  facts('a check still to come', figure('f', 'value: 1, unit: day', "checked: '2062-11-23', confidence: high"), '2062-11-23', ['2062-11-23', 'still to come'], 'f.values.1.checked'),
  facts('a phone number in a statement', added("f:\n  text: { en: Call 0800 123 4567 now., zh: 词 }\n  holds: [{ markets: [all], sources: [us-blog-10021812], checked: '2026-11-23', confidence: high }]"), '0800 123 4567', ['0800 123 4567', 'contact'], 'f.text.en'),
  facts('a range that runs backwards', figure('f', 'value: 5, max: 3, unit: day'), 'value: 5, max: 3,', ['greater'], 'f.values.1.max'),
  facts('an unknown market', swapped('markets: [us]', 'markets: [usa]'), '[usa]', ['"usa"', 'did you mean "us"']),
  facts('two figures for one market', (text) => figure('f', 'value: 1, unit: day')(text)?.concat("    - { markets: [us], value: 2, unit: day, sources: [us-blog-10021812], checked: '2026-11-23', confidence: high }\n"), 'markets: [us], value: 2, unit: day, sources: [us-blog-10021812]', ['us', 'two figures']),
  facts('an unknown start', (text) => figure('f', 'value: 1, unit: day')(text)?.replace('\nf:\n', '\nf:\n  from: order\n'), /^ {2}from: order$/m, ['"order"', 'did you mean "ordered"'], 'f.from'),
  facts('a next check on no real day', figure('f', 'value: 1, unit: day', "checked: '2026-11-23', recheck: '2027-02-30', confidence: high"), "recheck: '2027-02-30'", ['real day'], 'f.values.1.recheck'),
  facts('a next check before the last one', figure('f', 'value: 1, unit: day', "checked: '2026-11-23', recheck: '2026-11-23', confidence: high"), "recheck: '2026-11-23'", ['2026-11-23', 'checked'], 'f.values.1.recheck'),
  { what: 'a page whose next check is before the last one', file: 'content/en/faq/orders.mdx', edit: (text) => text.replace(/^reviewed: .*$/m, "reviewed: '2026-11-23'\nrecheck: '2026-11-01'"), at: 'recheck:', field: 'recheck', says: ['2026-11-01', 'reviewed'] },
  review('a kind of check without a length', swapped(/^ {2}months: 6\n/m, ''), 'figure:', ['months or days'], 'figure.months'),
  review('a length of no months', swapped('months: 9', 'months: 0'), 'months: 0', ['1 or more'], 'statement.months'),
  review('a kind of check that is left out', swapped(/^law:\n(?: {2}.*\n)+/m, ''), undefined, ['is missing'], 'law'),
  review('a kind of check that the site does not know', swapped(/^guide:/m, 'guides:'), 'guides:', ['did you mean "guide"'], 'guides'),
  facts('a day of checking without quotes', figure('f', 'value: 1, unit: day', 'checked: 2026-11-22, confidence: high'), '2026-11-22', ["'2026-11-22'"]),
  facts('a fact of two kinds', (text) => figure('f', 'value: 1, unit: day')(text)?.concat('  text: { en: Words, zh: 词 }\n'), /^ {2}text: \{ en: Words, zh: 词 \}/m, ['values', 'of its own'], 'f.text'),
  facts('a fact of no kind', added('f:\n  title: { en: Words, zh: 词 }'), /^f:/m, ['neither', 'values'], 'f'),
  facts('a fact in one language', added("f:\n  text: { en: Words }\n  holds: [{ markets: [all], sources: [us-blog-10021812], checked: '2026-11-23', confidence: high }]"), 'text: { en: Words }', ['is missing'], 'f.text.zh'),
  facts('an id that is no address', figure('Big_fact', 'value: 1, unit: day'), 'Big_fact', ['hyphens'], 'Big_fact'),
  facts('a fact that a tool needs and that is gone', swapped(/^chat-answer:/m, 'chat-answers:'), undefined, ['tool', 'missing'], 'chat-answer'),
  facts('an entry twice', added('ship-by:\n  title: again'), /^ship-by:(?![\s\S]*^ship-by:)/m, ['twice'], undefined, true),
  facts('a file that is empty', only(''), undefined, ['empty'], undefined, true),
  facts('a file that is a list', only('- a\n- b\n'), undefined, ['field: text'], undefined, true),
  { what: 'a source that nothing rests on', file: 'content/sources.yml', edit: added('unused-source:\n  title: Words\n  publisher: Somebody\n  kind: press'), at: 'unused-source:', field: 'unused-source', says: ['no fact or label'] },
  { what: 'a source with half an address', file: 'content/sources.yml', edit: swapped('url: https://', 'url: '), at: /url: (?!https)/, says: ['https://'] },
  { what: 'a market that the site does not know', file: 'content/markets.yml', edit: swapped(/^jp:/m, 'jpn:'), at: 'jpn:', field: 'jpn', says: ['did you mean'] },
  { what: 'a market that is missing', file: 'content/markets.yml', edit: swapped(/^jp:/m, 'jpn:'), field: 'jp', says: ['missing'] },
  { what: 'a label without its Chinese name', file: 'content/labels.yml', edit: swapped(/^ {2}zh: 订单\n/m, ''), at: /^orders:/m, field: 'orders.zh', says: ['missing'] },
  { what: 'a label with an unknown source', file: 'content/labels.yml', edit: swapped('[us-blog-10021813]', '[us-blog]'), at: '[us-blog]', field: 'orders.sources', says: ['"us-blog"', 'sources.yml'] },
  tracking('an unknown status', swapped(/^order_unpaid:/m, 'order_unpayed:'), 'order_unpayed:', ['did you mean "order_unpaid"'], 'order_unpayed'),
  tracking('a missing status', swapped(/^order_unpaid:/m, 'order_unpayed:'), undefined, ['missing', 'git'], 'order_unpaid'),
  tracking('an unknown guide', swapped('article: order-statuses-explained', 'article: order-statuses'), /article: order-statuses$/m, ['"order-statuses"', 'article'], 'order_completed.article'),
  tracking('the stage of another status', swapped('stage: order\n', 'stage: transit\n'), 'stage: transit', ['"transit"', 'write order'], 'order_unpaid.stage'),
  tracking('an unknown stage', swapped('stage: order\n', 'stage: ordr\n'), 'stage: ordr', ['"ordr"', 'did you mean "order"'], 'order_unpaid.stage'),
  tracking('an unknown turn', swapped('turn: buyer', 'turn: buyr'), 'turn: buyr', ['"buyr"', 'did you mean "buyer"'], 'order_unpaid.turn'),
  tracking('half a day', swapped('worry-after: 2', 'worry-after: 1.5'), 'worry-after: 1.5', ['"1.5"', 'whole number'], 'order_unpaid.worry-after'),
  tracking('one phrase under two statuses', swapped(/phrases:\n/, 'phrases:\n    - { text: 待发貨！ }\n'), 'text: 待发货', ['"待发货"', 'order_unpaid', 'line'], 'order_awaiting_shipment.phrases'),
  tracking('one phrase twice', swapped(/phrases:\n/, 'phrases:\n    - { text: TO PAY. }\n'), 'text: To pay', ['"To pay"', 'twice', 'line'], 'order_unpaid.phrases'),
  tracking('a phrase without letters', swapped(/phrases:\n/, 'phrases:\n    - { text: "…" }\n'), 'text: "…"', ['no letter'], 'order_unpaid.phrases'),
  tracking('a phrase that is only words', swapped(/phrases:\n/, 'phrases:\n    - Unpaid yet\n'), '- Unpaid yet', ['"Unpaid yet"', 'fields'], 'order_unpaid.phrases.1'),
  { what: 'a misspelt file in a language', file: 'content/en/trackin.yml', edit: only('a: b\n'), says: ['nothing reads', 'content/tracking.yml'] },
  { what: 'a guide outside the sections', file: 'content/en/articles/x.mdx', edit: only('Words.\n'), says: ['nothing reads', '<section>'] },
  { what: 'a guide with another ending', file: 'content/en/articles/orders/x.md', edit: only('Words.\n'), says: ['nothing reads', 'mdx'] },
  { what: 'a folder of no language', file: 'content/xx/faq/orders.mdx', edit: only('Words.\n'), told: 'content/xx', says: ['no language', 'locales.ts'] },
  { what: 'a folder of tools that is misspelt', file: 'content/en/toolz.yml', edit: only('a: b\n'), says: ['nothing reads'] },
  shelf('a guide on the shelf that nobody has written', swapped('- return-an-item', '- return-an-itm'), '- return-an-itm', ['"return-an-itm"', 'did you mean "return-an-item"'], 'returns'),
  shelf('a guide twice on the shelf', swapped('    - return-an-item\n', '    - return-an-item\n    - return-an-item\n'), /- return-an-item\n(?!\s*- return-an-item)/, ['"return-an-item"', 'twice'], 'returns'),
  shelf('a guide on the shelf of another section', swapped('    - return-an-item\n', '    - return-an-item\n    - contact-the-seller\n'), /- contact-the-seller(?=\n {4}- return-deadlines)/, ['"contact-the-seller"', 'sellers'], 'returns'),
  { what: 'a guide without a place on the shelf', file: SHELF, edit: swapped('    - return-an-item\n', ''), told: 'content/en/articles/returns/return-an-item.mdx', says: ['"return-an-item"', 'library.yml'] },
  shelf('a shelf of no section', swapped(/^returns:/m, 'return:'), /^return:/m, ['did you mean "returns"'], 'return'),
  inFile('content/glossary.yml')('a term without its meaning', added('lost-word: { en: word, zh: 词, hant: 詞 }'), 'lost-word:', ['is missing'], 'lost-word.means'),
  carriers('a carrier in a market that the site does not know', swapped('markets: [us]', 'markets: [usa]'), '[usa]', ['"usa"', 'did you mean "us"'], 'usps.markets.1'),
  carriers('a carrier without its Chinese name', swapped('{ en: USPS, zh: USPS 美国邮政 }', '{ en: USPS }'), '{ en: USPS }', ['is missing'], 'usps.name.zh'),
  carriers('a carrier whose id is no address', swapped(/^usps:/m, 'USPS:'), 'USPS:', ['cannot be an id', 'hyphens'], 'USPS'),
  carriers('a carrier twice', added('usps:\n  name: { en: Again, zh: 又 }'), /^usps:(?![\s\S]*^usps:)/m, ['twice'], undefined, true),
  carriers('a misspelt field of a carrier', swapped('  numbers:', '  number:'), /^ {2}number:/m, ['no such field', 'did you mean "numbers"'], 'usps.number'),
  carriers('half an address of a carrier', swapped('web: https://www.ups', 'web: www.ups'), 'web: www.ups', ['https://'], 'ups.web'),
  carriers('a page of a carrier that nobody saw', swapped(/^ {2}seen: \[woocommerce-ups.*\n/m, ''), /^ups:/m, ['is missing', 'web'], 'ups.seen'),
  carriers('something that no page of a carrier adds', swapped('adds: [claim]', 'adds: [clam]'), '[clam]', ['"clam"', 'did you mean "claim"'], 'usps.adds.1'),
  carriers('a form without a remark', swapped(/, says: 10 digits/, ''), "{ is: '\\d{10}', seen", ['is missing', 'a text'], 'dhl-express.numbers.1.says'),
  carriers('a form with an open bracket', swapped("is: '\\d{20}'", "is: '(\\d{20}'"), "is: '(\\d{20}'", ['"(\\d{20}"', 'bracket'], 'usps.numbers.3.is'),
  carriers('a form with a sign for its beginning', swapped("is: '\\d{20}'", "is: '^\\d{20}$'"), "is: '^", ['"^\\d{20}$"', 'remove ^'], 'usps.numbers.3.is'),
  carriers('a form that repeats what repeats itself', swapped("is: '\\d{20}'", "is: '(?:\\d+)+'"), "is: '(?:\\d+", ['repeats itself'], 'usps.numbers.3.is'),
  carriers('a form with a sign for the edge of a word', swapped("is: '\\d{20}'", "is: '\\b\\d{20}'"), "is: '\\b", ['remove ^', '\\b'], 'usps.numbers.3.is'),
  carriers('a form that fits an empty text', swapped("is: '\\d{20}'", "is: '\\d*'"), "is: '\\d*'", ['"\\d*"', 'empty text'], 'usps.numbers.3.is'),
  carriers('a form in small letters', swapped("'[A-Z]{2}\\d{9}US'", "'[A-Z]{2}\\d{9}us'"), '{9}us', ['"[A-Z]{2}\\d{9}us"', 'capitals'], 'usps.numbers.4.is'),
  carriers('a form with hyphens', swapped("is: '\\d{20}'", "is: '\\d{10}-\\d{10}'"), "is: '\\d{10}-", ['"\\d{10}-\\d{10}"', 'hyphen'], 'usps.numbers.3.is'),
  carriers('a form that was seen nowhere known', swapped('seen: tracking-number-data-usps', 'seen: tracking-number-data-upss'), 'data-upss', ['"tracking-number-data-upss"', 'tracking-sources.yml', 'did you mean'], 'usps.numbers.1.seen'),
  carriers('a page that was seen nowhere known', swapped('uspsmover', 'uspsmovr'), 'uspsmovr', ['"uspsmovr"', 'did you mean "uspsmover"'], 'usps.seen.2'),
  carriers('a source twice under a carrier', swapped('uspsmover', 'mcalesternews'), 'seen: [tracking-number-data-usps, mcalesternews', ['"mcalesternews"', 'twice'], 'usps.seen.3'),
  changes('a page that nobody has written among the changes', swapped(/^returns\/return-an-item:/m, 'returns/return-an-itm:'), /^returns\/return-an-itm:/m, ['no such page', 'did you mean "returns/return-an-item"'], 'returns/return-an-itm'),
  { what: 'a published page without its day', file: CHANGES, edit: swapped(/^faq\/returns:\n {2}published: .*\n/m, ''), told: 'content/en/faq/returns.mdx', says: ['published', 'faq/returns', CHANGES] },
  changes('a change still to come', change('2062-11-23'), '2062-11-23', ['2062-11-23', 'still to come'], 'returns/x.changed.1.on'),
  changes('a page that is published one day', swapped(/^about:\n {2}published: .*$/m, "about:\n  published: '2062-11-23'"), '2062-11-23', ['2062-11-23', 'still to come'], 'about.published'),
  changes('a change before the page was published', change('2026-11-23'), "on: '2026-11-23', en: Words.", ['2026-11-23', '2026-11-24', 'order'], 'returns/x.changed.1.on'),
  changes('two changes on one day', (text) => change('2026-11-25')(text)?.concat("    - { on: '2026-11-25', en: More., zh: 多。 }\n"), "en: More.", ['2026-11-25', 'one entry'], 'returns/x.changed.2.on'),
  changes('a change on no real day', change('2026-02-30'), '2026-02-30', ['real day'], 'returns/x.changed.1.on'),
  changes('a change without words', change('2026-11-25', "en: '', zh: 词。"), "en: ''", ['empty'], 'returns/x.changed.1.en'),
  changes('a change in one language', change('2026-11-25', 'en: Words only.'), 'Words only.', ['is missing'], 'returns/x.changed.1.zh'),
  changes('a figure among the changes', change('2026-11-25', 'en: You have 14 days now., zh: 词。'), '14 days', ['"14 days"', 'typed'], 'returns/x.changed.1.en'),
  changes('a misspelt field of a change', swapped('changed:', 'chnaged:'), 'chnaged:', ['did you mean "changed"'], 'orders/what-happens-after-you-buy.chnaged'),
];
