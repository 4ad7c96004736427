import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { copyProject } from '../../src/bench/scratch.ts';
import { plainEnvironment } from '../plain-environment.ts';
import { pseudoJson, pseudoPage, pseudoYaml, withShared } from './pseudo.ts';

/** The id of the invented language and its `lang` attribute; both are kept free for private use. */
export const INVENTED = { id: 'qps', html: 'qps-ploc' } as const;

/** A copy of the whole project in a folder of its own; `remove` takes it away. */
export function scratchProject() {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  mkdirSync(join('node_modules', '.cache'), { recursive: true });
  // What was learned may serve here too; Astro stores content beside it, which is the copy's own.
  copyProject(resolve('.'), root, ['.cache']);
  const change = (file: string, edit: (text: string) => string, to = file) => {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    writeFileSync(join(root, to), edit(readFileSync(join(root, file), 'utf8')));
  };
  const run = (args: readonly string[], env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...plainEnvironment(), NODE_ENV: 'production', ...env } });
    return { status, told: stdout + stderr };
  };
  /** Builds the copy, with settings of its own if any are given. */
  const build = (settings: Record<string, string> = {}) => run([resolve('node_modules/astro/bin/astro.mjs'), 'build'], settings);
  /** Runs one of the copy's own commands, which must succeed. */
  const command = (name: string, ...args: string[]) => {
    const { status, told } = run([`src/commands/${name}.ts`, ...args]);
    if (status !== 0) throw new Error(told);
  };
  return { root, change, build, command, remove: () => rmSync(root, { recursive: true, force: true }) };
}
export type ScratchProject = ReturnType<typeof scratchProject>;

/** Steps one to three of “A further language” in content/README.md: the line, the words of the frame, the folder. */
export function addLanguage({ root, change, command }: ScratchProject): void {
  const { id, html } = INVENTED;
  change('src/lib/locales.ts', (text) => text.replace(/^ {2}zh: .*\n/m, `$&  ${id}: { html: '${html}', intl: 'en-GB', name: 'Þšéúđó', short: 'ɊÞŠ', room: 1.3, partly: true },\n`));
  change('src/locales/en.json', pseudoJson, `src/locales/${id}.json`);
  for (const file of globSync('content/en/**/*.{yml,mdx}', { cwd: root })) {
    change(file, (text) => (file.endsWith('.mdx') ? pseudoPage(text) : pseudoYaml(file, text)), file.replace('content/en/', `content/${id}/`));
  }
  command('translated', 'source', 'en', '--all');
}

/** A part of step four: figures and markets are written in the language too; statements, contacts, labels, terms and carriers are not yet. */
export function addSharedWords({ change }: ScratchProject): void {
  change('content/facts.yml', (text) => withShared(text, INVENTED.id, ['title', 'note']));
  change('content/markets.yml', (text) => withShared(text, INVENTED.id, ['name', 'short']));
}
