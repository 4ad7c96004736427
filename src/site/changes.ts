import type { z } from 'zod';
import type { pageChanges } from '../gate/schemas.ts';
import type { IsoDate } from '../lib/dates.ts';
import type { SharedText } from '../lib/locales.ts';

/** One change of a page that readers should know of: its day, and what was changed. */
export interface Change { on: IsoDate; words: SharedText }

/** When a page was published, and its later changes, the newest first. */
export interface PageChanges { published: IsoDate; changed: readonly Change[] }

/** An entry of content/changes.yml as pages use it. */
export const changesIn = ({ published, changed = [] }: z.infer<typeof pageChanges>): PageChanges =>
  ({ published, changed: changed.map(({ on, ...words }) => ({ on, words })).toReversed() });

/** The day on which a page last changed for readers: of its newest change, else of its publication. */
export const lastChangedOn = ({ published, changed }: PageChanges): IsoDate => changed[0]?.on ?? published;

/** The id of a change on its page. */
export const changeAnchor = ({ on }: Change): string => `changed-${on}`;
