import { TELLERS, type Teller } from './tell.ts';

/** The language in which a page for editors speaks: its own where the gate knows it, else English. */
export const tellerOf = (locale: string): Teller => TELLERS.find((lang) => lang === locale) ?? 'en';

/** The language that the arguments of a command ask for; readable also where the rest of them is not. */
export const askedIn = (args: readonly string[]): string | undefined => /(?:^|\s)--lang[= ](\S+)/.exec(args.join(' '))?.[1];

/** The language in which to speak to an editor: the one asked for, else that of the system, else English; undefined if the one asked for is none of ours. */
export function tellerFrom(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Teller | undefined {
  if (asked !== undefined) return TELLERS.find((lang) => lang === asked.toLowerCase().split(/[-_]/)[0]);
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale;
  return system.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
