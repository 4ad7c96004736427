import type { CheckKind } from './next-check.ts';
import type { ReportSection } from './report.ts';
import type { Teller } from '../tell.ts';

/** The words of the report in one language; {…} is filled in. */
export interface ReportWords {
  title: string;
  /** What the report is, in a sentence. */
  about: string;
  intro: string;
  /** When the next checks become due, beyond those that are named. */
  next: string;
  /** A section without anything in it. */
  none: string;
  /** Guides that could lead to one. */
  from: string;
  all: string;
  /** Between the parts of a list, and between what is said of one thing. */
  comma: string;
  columns: { what: string; day: string; more: string; where: string };
  kinds: Record<CheckKind, string>;
  sections: Record<ReportSection, { title: string; remedy: string }>;
}

export const REPORT_WORDS = {
  en: {
    title: 'What the content needs',
    about: 'What is due for a check, behind its source, missing, unused, or without a way to it.',
    intro: 'As of {day}.',
    next: 'After that, the next checks become due on {day} ({count}).',
    none: '{title}: nothing.',
    from: 'could be linked from {guides}',
    all: 'all markets',
    comma: ', ',
    columns: { what: 'What', day: 'Due', more: 'About', where: 'Where' },
    kinds: { reported: 'reported', law: 'law', figure: 'figure', statement: 'statement', contact: 'contact', guide: 'guide', faq: 'FAQ page', page: 'page' },
    sections: {
      due: { title: 'Due for a check', remedy: 'Read the sources again, correct what has changed, and move `checked` or `reviewed`. Until then readers are told that a new check is due.' },
      soon: { title: 'Due within {ahead} days', remedy: 'Check them before readers are told.' },
      stale: { title: 'Translations older than their source', remedy: 'Bring the other language up to date.' },
      figures: { title: 'Figures that readers are shown, without a value in some markets', remedy: 'Add a value where an official page gives one; otherwise “not known” is right.' },
      labels: { title: 'Names of buttons that nobody has seen', remedy: 'Look them up in the app, correct the name and its confidence.' },
      drafts: { title: 'Drafts', remedy: 'Finish them in both languages and take out `draft: true`.' },
      twins: { title: 'Pages that the other language does not have', remedy: 'Write the twin.' },
      queries: { title: 'Pages without searches in queries.yml', remedy: 'Write down two or three ways in which buyers put it.' },
      reported: { title: 'Facts that rest on reports alone', remedy: 'Look for an official page; with one, `confidence` becomes high.' },
      unused: { title: 'Facts that no guide and no tool shows', remedy: 'Show them where they help, or remove them.' },
      unlinked: { title: 'Guides to which nothing leads', remedy: 'Link to them from a guide that comes before.' },
    },
  },
  zh: {
    title: '内容待办',
    about: '哪些该复核，哪些译文落后，哪些还缺，哪些没用上，哪些没有入口。',
    intro: '截至{day}。',
    next: '再往后，最近一批在{day}到期（{count}项）。',
    none: '{title}：没有。',
    from: '可从这些指南链接过来：{guides}',
    all: '所有地区',
    comma: '、',
    columns: { what: '名称', day: '到期', more: '说明', where: '位置' },
    kinds: { reported: '转述', law: '法律', figure: '数字', statement: '说法', contact: '机构', guide: '指南', faq: '问答', page: '页面' },
    sections: {
      due: { title: '到期待复核', remedy: '重读出处，有变化就改，再把 `checked` 或 `reviewed` 改成当天。在此之前，页面会注明“待复核”。' },
      soon: { title: '{ahead}天内到期', remedy: '赶在页面注明“待复核”之前核对。' },
      stale: { title: '译文落后于原文', remedy: '照原文改好译文。' },
      figures: { title: '页面上用到、部分地区还缺的数字', remedy: '官方页面有的就补上；查不到就不写，页面会如实说明暂无核实过的数字。' },
      labels: { title: '尚未核实的按钮名称', remedy: '到 App 里核对，改好名称和可信程度。' },
      drafts: { title: '草稿', remedy: '两种语言都写完，再删去 `draft: true`。' },
      twins: { title: '另一种语言还没有的页面', remedy: '补写另一种语言。' },
      queries: { title: 'queries.yml 里还没有搜索语句的页面', remedy: '写两三句买家会搜的话。' },
      reported: { title: '只有转述的事实', remedy: '找一找官方原文；找到了，把可信程度改为 high。' },
      unused: { title: '指南和工具都没用到的事实', remedy: '用在合适的地方，或删去。' },
      unlinked: { title: '没有入口的指南', remedy: '在读者会先看的指南里，加一个通向它的链接。' },
    },
  },
} as const satisfies Record<Teller, ReportWords>;
