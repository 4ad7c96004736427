/** What an editor types to get a piece: English (the name itself is there anyway), Chinese, pinyin; and what the piece is. */
export interface SnippetWords { type: readonly string[]; is: string }

/** The words of each component of a page; a component without words has no snippet, which a test refuses. */
export const COMPONENT_WORDS: Readonly<Record<string, SnippetWords>> = {
  Ask: { type: ['提问', 'tiwen'], is: 'The wizard’s first question for a problem. 向导的第一个问题。' },
  Clock: { type: ['期限', 'qixian'], is: 'Time limits as bars on one scale. 用横条比较期限。' },
  Contacts: { type: ['机构', 'jigou'], is: 'The public bodies of every market. 各地的公共机构。' },
  Evidence: { type: ['凭证', 'pingzheng'], is: 'What to gather for a problem. 要准备的凭证。' },
  Fact: { type: ['数字', 'shuzi'], is: 'A figure for the reader’s market. 读者所在地区的数字。' },
  FactTable: { type: ['数字表', 'shuzibiao'], is: 'A row for each market, a column for each fact. 各地数字对照表。' },
  Faq: { type: ['问答', 'wenda'], is: 'A link to an answer. 链接到问答。' },
  Go: { type: ['指南', 'zhinan'], is: 'A link to a guide. 链接到指南。' },
  H2: { type: ['小标题', 'xiaobiaoti'], is: 'A heading; its id is English and the same in both languages. 小标题；id 用英文，两种语言一致。' },
  Label: { type: ['按钮', 'anniu'], is: 'A button or status as the app names it. App 里的按钮或状态。' },
  Market: { type: ['地区', 'diqu'], is: 'Paragraphs about some markets. 只跟某些地区有关的段落。' },
  Message: { type: ['消息', 'xiaoxi'], is: 'A ready message in both languages. 现成的消息。' },
  Note: { type: ['提醒', 'tixing'], is: 'A box for what must not be missed. 不可错过的提醒。' },
  Picture: { type: ['插图', 'chatu'], is: 'A drawn picture. 插图。' },
  Statement: { type: ['说法', 'shuofa'], is: 'A checked sentence with its source. 核对过的一句话，附出处。' },
  Statuses: { type: ['状态', 'zhuangtai'], is: 'What tracking statuses mean. 物流状态的含义。' },
  Tool: { type: ['工具', 'gongju'], is: 'A link into a tool. 链接到工具。' },
  b: { type: ['加粗', 'jiacu'], is: 'Bold beside a Chinese quotation mark. 紧挨引号的加粗。' },
};

/** The same for whole entries. */
export const ENTRY_WORDS = {
  figure: { type: ['new-fact', '新数字', 'xinshuzi'], is: 'A new figure for content/facts.yml. 新增一个数字。' },
  statement: { type: ['new-statement', '新说法', 'xinshuofa'], is: 'A new checked sentence for content/facts.yml. 新增一句核对过的话。' },
  source: { type: ['new-source', '新出处', 'xinchuchu'], is: 'A new source for content/sources.yml. 新增一个出处。' },
  term: { type: ['new-term', '新词条', 'xincitiao'], is: 'A new term for content/glossary.yml. 新增一个词条。' },
  phrase: { type: ['new-phrase', '新用语', 'xinyongyu'], is: 'A phrase of a carrier for content/tracking.yml. 新增一条物流用语。' },
  question: { type: ['new-question', '新问答', 'xinwenda'], is: 'A question and its answer for an FAQ page. 新增一个问答。' },
} as const satisfies Record<string, SnippetWords>;
