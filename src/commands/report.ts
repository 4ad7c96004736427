import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportOf } from '../gate/review/report.ts';
import { reportText } from '../gate/review/report-text.ts';
import { staleRows } from '../gate/review/report-rows.ts';
import { TELLERS, type Teller } from '../gate/tell.ts';
import { tellerFrom } from '../gate/teller.ts';
import { isIsoDate, localToday } from '../lib/dates.ts';
import { root } from '../site/run.ts';

// `npm run report`: what is due for a check, stale, missing, unused or without a way to it. A report is no fault, so it ends well.
const USE = {
  en: 'Use: npm run report -- [--today 2027-03-01] [--lang en|zh] [--json] [folder]',
  zh: '用法：npm run report -- [--today 2027-03-01] [--lang en|zh] [--json] [文件夹]',
} as const;
const WRONG = {
  en: { flag: 'There is no such flag, or it lacks its value', today: '--today takes a day such as 2027-03-01', lang: `--lang takes ${TELLERS.join(' or ')}`, folders: 'One folder at most', empty: 'There is no folder content/ here' },
  zh: { flag: '没有这个参数，或它后面少写了内容', today: '--today 后面写一个日期，如 2027-03-01', lang: `--lang 后面写 ${TELLERS.join(' 或 ')}`, folders: '只能写一个文件夹', empty: '这里没有 content/ 文件夹' },
} as const;

const spoken = tellerFrom(undefined, process.env) ?? 'en';

function stop(wrong: keyof (typeof WRONG)[Teller], found: string): never {
  console.error(`${WRONG[spoken][wrong]}${spoken === 'zh' ? '：' : ': '}${found}\n${USE[spoken]}`);
  process.exit(1);
}

function readFlags() {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ options: { today: text, lang: text, json: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    return stop('flag', /--?[\w-]+/.exec(String(error))?.[0] ?? '');
  }
}

if (process.argv.includes('--help')) {
  console.log(USE[spoken]);
  process.exit(0);
}

const { values: { today = localToday(), lang: asked, json }, positionals: [folder = root, ...others] } = readFlags();
if (!isIsoDate(today)) stop('today', today);
const lang = tellerFrom(asked, process.env) ?? stop('lang', asked ?? '');
if (others.length > 0) stop('folders', others.join(' '));
if (!existsSync(join(folder, 'content'))) stop('empty', folder);
const report = reportOf(folder, today, staleRows(folder));
console.log(json ? JSON.stringify(report, undefined, 2) : reportText(report, lang));
