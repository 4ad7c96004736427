import { fill } from '../lib/text.ts';
import type { Teller } from '../gate/tell.ts';
import type { Refusal } from './rename-plan.ts';

const EN = {
  use: 'Use: npm run rename -- <old name> <new name>\n     npm run rename -- <name> --section <section>     moves a guide to another section\nA name is the last part of a guide’s address and file, such as return-an-item. Both may be done at once; --lang zh speaks Chinese.',
  moved: 'moved    {from} → {to}',
  changed: 'changed  {file} ({mentions})',
  redirected: 'Readers who come to {old} are led to {now}, in every language.',
  shelf: 'It stands last on the shelf of its new section. Move its line in content/library.yml to where readers should meet it.',
  draft: 'It is a draft, so nobody knows its old address and none is kept.',
  left: 'These hold the word “{word}” too and were left alone, as they may mean something else. If npm test fails, look there:',
  next: 'What to do now:',
  check: 'npm run check     tells whether everything fits',
  golden: 'npm run golden    writes the lists anew that the tests compare (a tool names this guide); read the difference',
  commit: 'then commit all of it together',
  stopped: 'A file could not be changed ({error}). Everything is as it was.',
  reasons: {
    unknown: 'There is no guide “{old}”.', near: ' Did you mean “{near}”?',
    faq: '“{old}” is no guide. Pages of answers are named after their section and keep their address.',
    'moved-already': '“{old}” is an old address; the page is {now} now. Rename that one.',
    torn: 'This guide stands in two sections: {files}. Move one of the files first, so that both are in the same.',
    nothing: 'It is {address} already; nothing to do.',
    name: '“{name}” cannot stand in an address. Use up to {most} lower-case letters and digits, words joined by hyphens.',
    section: '“{section}” is no section. Sections are {all}.',
    taken: '{file} has the name “{name}” already. Choose another.',
    'old-address': '{address} is an old address that leads to {now}. Choose another name, so that old links still lead there.',
    shelf: 'The section {section} has no list of guides in content/library.yml. Write one with a line “    - name” for each guide, then run this again.',
    last: 'It is the only guide on the shelf of {section}, and a section cannot be empty. Put another guide there first.',
    unreadable: '{file} cannot be read. Run npm run check, mend what it tells, then run this again.',
  } satisfies Record<Refusal['why'] | 'near', string>,
};
type RenameWords = typeof EN;

const ZH: RenameWords = {
  use: '用法：npm run rename -- <旧名称> <新名称>\n      npm run rename -- <名称> --section <栏目>     把指南移到另一个栏目\n名称就是网址和文件名的最后一段，如 return-an-item。改名和移动可以一次做完；--lang en 显示英文。',
  moved: '移动  {from} → {to}',
  changed: '修改  {file}（{mentions}处）',
  redirected: '打开旧网址 {old} 的读者会转到 {now}，每种语言都是。',
  shelf: '它排在新栏目的最后。请在 content/library.yml 里把它那一行移到合适的位置。',
  draft: '这是草稿，没有人知道它的旧网址，所以不设跳转。',
  left: '下列文件里也有“{word}”，可能另有所指，没有改动。npm test 不通过时看这里：',
  next: '接下来：',
  check: 'npm run check     检查是否都对得上',
  golden: 'npm run golden    重写测试用的对照表（有工具提到这篇指南），请逐行看一遍改动',
  commit: '最后把全部改动一起提交',
  stopped: '有文件改不了（{error}）。所有文件保持原样。',
  reasons: {
    unknown: '没有名为“{old}”的指南。', near: '是不是“{near}”？',
    faq: '“{old}”不是指南。问答页按栏目命名，网址不变。',
    'moved-already': '“{old}”是旧网址，现在的页面是 {now}。请改那一页的名称。',
    torn: '这篇指南各语言的文件不在同一个栏目：{files}。请先移动其中一个文件，让它们同属一个栏目。',
    nothing: '它的网址已经是 {address}，不用改。',
    name: '“{name}”不能用作网址。请用小写英文字母和数字，单词之间用连字符，最多{most}个字符。',
    section: '没有“{section}”这个栏目。栏目有：{all}。',
    taken: '{file} 已经用了“{name}”这个名称。请换一个。',
    'old-address': '{address} 是旧网址，现在转到 {now}。请换一个名称，免得旧链接失效。',
    shelf: 'content/library.yml 里的 {section} 栏目没有逐行的列表。请先写上，每篇一行“    - 名称”，再运行一次。',
    last: '{section} 栏目里只有这一篇，栏目不能空。请先放入另一篇。',
    unreadable: '{file} 无法读取。请先运行 npm run check，改好后再试。',
  },
};

/** What `npm run rename` says. */
export const RENAME_WORDS: Readonly<Record<Teller, RenameWords>> = { en: EN, zh: ZH };

/** A refusal in words. */
export function refusalText({ why, values }: Refusal, { reasons }: RenameWords): string {
  return fill(reasons[why] + (values['near'] ? reasons.near : ''), values);
}
