import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Gives a folder the packages of the project, but nothing that tools keep beside them, so that what is built there is built cold; `kept` names what it may have of that. */
export function linkPackages(project: string, to: string, kept: readonly string[] = []): void {
  mkdirSync(join(to, 'node_modules'), { recursive: true });
  for (const name of readdirSync(join(project, 'node_modules')).filter((each) => !each.startsWith('.') || ['.bin', ...kept].includes(each))) {
    symlinkSync(join(project, 'node_modules', name), join(to, 'node_modules', name));
  }
}

/** A copy of everything that a build of the project reads, in `to`, which is emptied before; `kept` as for `linkPackages`. */
export function copyProject(project: string, to: string, kept: readonly string[] = []): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const name of ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(project, name), join(to, name), { recursive: true });
  linkPackages(project, to, kept);
}
