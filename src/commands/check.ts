// `npm run check`: the content doctor. Reports every fault of the content with file, line, what was found, what to do, what is expected and why; `--fix` mends what is safe.
import { parseArgs } from 'node:util';
import { checkContent } from '../gate/check.ts';
import { mendFiles } from '../gate/fix.ts';
import { freshnessNotices, noticeText } from '../gate/freshness/freshness-notices.ts';
import { checkLanguage } from '../gate/language/language.ts';
import { lostAddresses } from '../gate/addresses/lost-addresses.ts';
import { annotation, FORMATS, printed, type Format } from '../gate/print.ts';
import { inOrder, type Problem } from '../gate/problem.ts';
import { problemText, TELLERS } from '../gate/tell.ts';
import { askedIn, tellerFrom } from '../gate/teller.ts';

const FLAGS = `npm run check [-- --lang ${TELLERS.join('|')}] [--fix] [--format ${FORMATS.join('|')}]`;
const WORDS = {
  en: {
    use: `Use: ${FLAGS} [FOLDER]`, flag: (flag: string) => `There is no such flag, or it lacks its value: ${flag}`,
    lang: (asked: string) => `--lang "${asked}": the doctor speaks ${TELLERS.join(', ')}.`, format: (asked: string) => `--format "${asked}" is not known.`,
    sound: 'The content is sound.', behind: (count: number) => `Translated sections whose source was changed later (${count}); the site may be published all the same:`, mended: (count: number) => `Mended ${count}:`,
    summary: (count: number, safe: number) => `${count} ${count === 1 ? 'problem' : 'problems'} in the content. ${safe > 0 ? `\`npm run check -- --fix\` mends what is safe. ` : ''}Mend them and run it again.`,
  },
  zh: {
    use: `用法：${FLAGS} [文件夹]`, flag: (flag: string) => `没有这个参数，或它后面少写了内容：${flag}`,
    lang: (asked: string) => `不能写 --lang “${asked}”，请写 ${TELLERS.join(' 或 ')}。`, format: (asked: string) => `不能写 --format “${asked}”，可以写 ${FORMATS.join('、')}。`,
    sound: '内容没有问题。', behind: (count: number) => `有${count}节译文，原文后来改过（不影响发布）：`, mended: (count: number) => `已自动改好${count}处：`,
    summary: (count: number, safe: number) => `内容有${count}处问题。${safe > 0 ? `其中${safe}处，\`npm run check -- --fix\` 可以自动改好。` : ''}改好后再运行一次。`,
  },
} as const;

const named = askedIn(process.argv.slice(2));
/** The words in which to refuse flags: those may be what cannot be read. */
const spoken = WORDS[tellerFrom(named, process.env) ?? tellerFrom(undefined, process.env) ?? 'en'];

function stop(message: string): never {
  console.error(`${message}\n${spoken.use}`);
  process.exit(1);
}

if (process.argv.includes('--help')) {
  console.log(spoken.use);
  process.exit(0);
}

function readFlags() {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({ options: { lang: text, format: text, fix: { type: 'boolean' } }, allowPositionals: true });
    return { ...values, root: positionals[0] ?? process.cwd() };
  } catch (error) {
    return stop(spoken.flag(/--?[\w-]+/.exec(String(error))?.[0] ?? ''));
  }
}

const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text);

const { lang: asked, format: wanted, fix, root } = readFlags();
const lang = tellerFrom(asked, process.env) ?? stop(spoken.lang(asked ?? ''));
const format = wanted ?? (process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text');
if (!isFormat(format)) stop(spoken.format(format));

const look = async (): Promise<Problem[]> => inOrder([...checkContent(root), ...await checkLanguage(root), ...lostAddresses(root)]);

/** One repair may lay open the next; none is made for ever. */
const ROUNDS = 20;
async function mend(): Promise<Problem[]> {
  let problems = await look();
  const all: Problem[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const done = mendFiles(root, problems);
    if (done.length === 0) break;
    all.push(...done);
    problems = await look();
  }
  if (all.length > 0) console.log(`${WORDS[lang].mended(all.length)}\n${all.map((problem) => `  ${problemText(problem, lang)}`).join('\n')}`);
  return problems;
}

function tellNotices(): void {
  const notices = freshnessNotices(root, lang);
  if (notices.length > 0) console.log(`${WORDS[lang].behind(notices.length)}\n${notices.map((notice) => noticeText(notice, lang)).join('\n')}`);
  if (format === 'github') for (const notice of notices) console.log(annotation(notice, lang, 'warning'));
}

const problems = fix ? await mend() : await look();
if (format !== 'json') tellNotices();
if (format === 'json') console.log(printed(problems, { lang, format }));
else if (problems.length > 0) console.error(printed(problems, { lang, format, isColoured: process.stderr.isTTY }));
if (problems.length > 0) {
  if (format !== 'json') console.error(`\n${WORDS[lang].summary(problems.length, problems.filter((problem) => problem.fix).length)}`);
  process.exitCode = 1;
} else if (format !== 'json') console.log(WORDS[lang].sound);
