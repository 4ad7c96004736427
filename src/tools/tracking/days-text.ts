import { fill } from '../../lib/text.ts';
import type { Words } from './wording.ts';

/** `1 day`, `7 days`, in the words of one language. */
export const daysOf = (count: number, { ui }: Words): string => fill(count === 1 ? ui['days-one'] : ui['days-many'], { count });
