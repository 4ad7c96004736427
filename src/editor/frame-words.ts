import { z } from 'zod';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const words = z.string().trim().min(1, 'is empty; write the words');

/** The schema of words of the frame that have the keys of these; a form for one or many may be missing, as languages differ in them. */
export function frameWords(frame: unknown): z.ZodType {
  if (typeof frame !== 'object' || frame === null) return words;
  return z.strictObject(Object.fromEntries(Object.entries(frame).map(([key, value]) => [key, PLURAL.test(key) ? frameWords(value).optional() : frameWords(value)])));
}
