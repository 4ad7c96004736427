/** The languages in which commands speak to editors. */
export const EDITOR_LANGUAGES = ['en', 'zh'] as const;
export type EditorLanguage = (typeof EDITOR_LANGUAGES)[number];

/** The language to speak to an editor: the one asked for, else that of the system, else English. Undefined if one was asked for that no command speaks. */
export function editorLanguage(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): EditorLanguage | undefined {
  const spoken = (locale: string) => EDITOR_LANGUAGES.find((language) => new RegExp(`^${language}(?![a-z])`, 'i').test(locale));
  // As POSIX has it, the first that is set decides.
  return asked === undefined ? spoken(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ?? 'en' : spoken(asked);
}
