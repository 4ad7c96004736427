import type { z } from 'zod';

/** What a field is for, as an editor is told who points at it: in English, in Chinese, and examples. */
export type Note = readonly [en: string, zh: string, ...examples: readonly unknown[]];

/** Gives the fields of a shape their notes, which changes nothing about what they may hold. */
export function noted<S extends Record<string, z.ZodType>>(notes: Readonly<Record<string, Note>>, shape: S): S {
  const fields = Object.entries(shape).map(([name, field]) => {
    const [en, zh, ...examples] = notes[name] ?? [];
    return [name, en === undefined ? field : field.meta({ description: `${en}\n\n${zh}`, ...(examples.length > 0 && { examples }) })];
  });
  return Object.fromEntries(fields) as S;
}
