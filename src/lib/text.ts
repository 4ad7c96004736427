/** Puts values into `{name}` places of a text; a place without a value is left as it stands. */
export const fill = (text: string, values: Record<string, string | number | undefined>): string =>
  text.replace(/\{([\w-]+)\}/g, (place, name: string) => String(values[name] ?? place));

/** A text as a part of a pattern that finds just that text. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text without the marks that turn the reading direction: they could make a name look like another one. */
export const upright = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '');
