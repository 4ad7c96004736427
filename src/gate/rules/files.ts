import type { RuleWords } from './rule.ts';

const QUOTES = "put the whole text in quotes: '…'";
const ZH_QUOTES = "整段文字加引号：'…'";

/** Files that are missing, misplaced or cannot be read. */
export const FILE_RULES = {
  'left-over-file': { group: 'file', en: ['nothing reads this file', 'remove it'], zh: ['网站用不到这个文件', '删去它'] },
  'left-over-page': { group: 'file', en: ['nothing reads this file', 'move it to <language>/articles/<section>/<name>.mdx or <language>/faq/<section>.mdx'], zh: ['网站用不到这个文件', '移到 <语言>/articles/<栏目>/<名称>.mdx 或 <语言>/faq/<栏目>.mdx'] },
  'no-language': { group: 'file', en: ['"{folder}" is no language of the site', 'add its line to src/lib/locales.ts, as content/README.md tells, or move the folder'], zh: ['网站没有“{folder}”这种语言', '照 content/README.md 的说明在 src/lib/locales.ts 里加一行，或移走这个文件夹'] },
  'missing-file': { group: 'file', en: ['the file is missing', 'restore it from git, or write it after the same file of the other language'], zh: ['缺少这个文件', '从 git 的旧版本恢复，或照另一种语言的同名文件写一份'] },
  'empty-file': { group: 'file', en: ['the file is empty', 'write the fields as in a file of the same kind'], zh: ['文件是空的', '照同类文件写上字段'] },
  'empty-page': { group: 'file', en: ['the file is empty', 'begin the file with a line ---, the fields, and a second line ---'], zh: ['文件是空的', '先写一行 ---，接着写字段，再写一行 ---，下面是正文'] },
  'empty-frontmatter': { group: 'file', en: ['the frontmatter is empty', 'write the fields as in a file of the same kind'], zh: ['两行 --- 之间没有字段', '照同类文件写上字段'] },
  'no-frontmatter': { group: 'file', en: ['there is no frontmatter', 'begin the file with a line ---, the fields, and a second line ---'], zh: ['文件开头没有字段', '在开头写一行 ---，接着写字段，再写一行 ---'] },
  'open-frontmatter': { group: 'file', en: ['the frontmatter has no end', 'write a line --- after the last field'], zh: ['开头的字段后面少了一行 ---', '在最后一个字段后面写一行 ---'] },
  'no-fields': { group: 'file', en: ['the file does not hold `field: text` lines', 'write the fields as in a file of the same kind'], zh: ['文件里没有“字段: 内容”这样的行', '照同类文件写上字段'] },
  'no-text': { group: 'file', en: ['there is no text below the fields', 'write the page'], zh: ['字段下面没有正文', '写上正文'] },
  'bom': { group: 'file', en: ['the file begins with an invisible mark (BOM)', 'save it as UTF-8 without BOM'], zh: ['文件开头有看不见的标记（BOM）', '另存为不带 BOM 的 UTF-8'] },
  'encoding': { group: 'file', en: ['a letter cannot be read', 'save the file with the encoding UTF-8'], zh: ['有的字读不出来', '用 UTF-8 编码保存'] },
  'not-json': { group: 'file', en: ['this is not JSON', 'use double quotes, one comma between two lines and none after the last'], zh: ['这不是正确的 JSON', '用双引号，两行之间一个逗号，最后一行不加逗号'] },
  'yaml-colon': { group: 'file', en: ['a colon stands inside a text without quotes', QUOTES], zh: ['没加引号的文字里有半角冒号', ZH_QUOTES] },
  'yaml-wide-colon': { group: 'file', en: ['a full-width colon ： stands after the name of a field', 'write : and a space'], zh: ['字段名后面用了全角冒号 ：', '改成半角冒号，后面空一格'] },
  'yaml-tab': { group: 'file', en: ['the line is indented with a tab', 'indent with spaces, two a step'], zh: ['这一行用制表符缩进', '改用空格，每级两个'] },
  'yaml-indent': { group: 'file', en: ['the indentation does not fit the lines around it', 'begin the line under the fields it belongs with'], zh: ['缩进和上下行对不上', '与同级的字段左边对齐'] },
  'yaml-unclosed': { group: 'file', en: ['a quote, bracket or comma is missing', 'close what was opened here, and write a space after each colon'], zh: ['少了引号、括号或逗号', '补上这里缺的另一半；冒号后面空一格'] },
  'yaml-no-field': { group: 'file', en: ['this line is not `field: text`', 'write a space after the colon, and close the quotes of the line above'], zh: ['这一行不是“字段: 内容”', '冒号后面空一格，并合上前一行的引号'] },
  'yaml-sign': { group: 'file', en: ['the text begins with a sign that means something else here', QUOTES], zh: ['文字开头的符号在这里另有含义', ZH_QUOTES] },
  'yaml-backslash': { group: 'file', en: ['a \\ stands inside double quotes', "use single quotes: '…'"], zh: ['双引号里有 \\', "改用单引号：'…'"] },
  'yaml-star': { group: 'file', en: ['a text begins with *', QUOTES], zh: ['文字以 * 开头', ZH_QUOTES] },
  'yaml-exclamation': { group: 'file', en: ['a text begins with !', QUOTES], zh: ['文字以 ! 开头', ZH_QUOTES] },
  'yaml-ampersand': { group: 'file', en: ['a text begins with &', QUOTES], zh: ['文字以 & 开头', ZH_QUOTES] },
  'yaml-second': { group: 'file', en: ['a second --- begins another document', 'remove the line'], zh: ['多了一行 ---', '删去这一行'] },
  'yaml-hash': { group: 'file', en: ['the words after the # of this line are lost', QUOTES], zh: ['这一行 # 后面的字会丢失', ZH_QUOTES] },
  'yaml-date': { group: 'day', en: ['the date {date} has no quotes', "write '{date}'"], zh: ['日期 {date} 没有引号', "写成 '{date}'"] },
  'yaml-twice': { group: 'field', en: ['this field stands twice', 'keep one of the two'], zh: ['这个字段写了两次', '只留一个'] },
  'yaml-other': { group: 'file', en: ['this line cannot be read', 'compare it with the lines around it: spaces, colon, quotes'], zh: ['这一行读不出来', '对照上下行，检查空格、冒号和引号'] },
} as const satisfies Record<string, RuleWords>;
