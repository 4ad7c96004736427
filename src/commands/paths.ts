import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isLocale, LOCALES, type Locale } from '../lib/locales.ts';
import { outcomeOf, paths } from '../tools/wizard/engine.ts';
import { rules } from '../tools/wizard/rules.ts';
import { sentence } from '../tools/wizard/sentence.ts';
import { wording } from '../tools/wizard/wording.ts';

// Every path of the wizard: readable sentences, or JSON for other programs.

const HELP = `Use: npm run --silent paths -- [--json] [--locale ${LOCALES.join('|')}]`;

function readFlags(flags: readonly string[]): { json: boolean; locale: Locale } | string {
  let json = false;
  let locale: Locale = 'en';
  for (let i = 0; i < flags.length; i += 1) {
    const value = flags[i + 1];
    if (flags[i] === '--json') json = true;
    else if (flags[i] !== '--locale') return `unknown: ${flags[i]}`;
    else if (isLocale(value)) { locale = value; i += 1; }
    else return `--locale needs one of ${LOCALES.join(', ')}, not ${value ?? 'nothing'}`;
  }
  return { json, locale };
}

const flags = readFlags(process.argv.slice(2));
if (typeof flags === 'string') {
  console.error(`${flags}\n${HELP}`);
  process.exitCode = 2;
} else if (flags.json) {
  const all = paths(rules).map(({ steps, outcome }) => ({ steps, outcome, step: outcomeOf(rules, outcome)?.step }));
  process.stdout.write(`${JSON.stringify(all)}\n`);
} else {
  const file = new URL(`../../content/${flags.locale}/tools/wizard.yml`, import.meta.url);
  const words = wording.parse(parse(readFileSync(file, 'utf8')));
  process.stdout.write(`${paths(rules).map((path) => sentence(rules, path, words, flags.locale)).join('\n')}\n`);
}
