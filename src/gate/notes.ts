import type { z } from 'zod';

/** What a field is for, as an editor is told who points at it: in English, in Chinese, and examples. */
export type Note = readonly [en: string, zh: string, ...examples: readonly unknown[]];

/** Gives every field of a shape its note, which changes nothing about what it may hold; a field without a note does not compile. */
export function noted<S extends Record<string, z.ZodType>>(notes: Readonly<Record<keyof S, Note>>, shape: S): S {
  const fields = Object.entries(shape).map(([name, field]) => {
    const [en, zh, ...examples] = notes[name as keyof S];
    return [name, field.meta({ description: `${en}\n\n${zh}`, ...(examples.length > 0 && { examples }) })];
  });
  return Object.fromEntries(fields) as S;
}
