import type { Kind } from '../../src/site/page-kinds.ts';

export { addressOf, EVERY_PAGE, KINDS, type Kind } from '../../src/site/page-kinds.ts';

/** Guides that between them show every piece a guide may hold: pictures, clocks, statuses, the wizard's question, public bodies. */
export const RICH_GUIDES = ['delivery/tracking-updates-explained/', 'disputes/ask-the-platform-to-step-in/', 'disputes/consumer-agencies/', 'returns/return-deadlines/', 'returns/damaged-or-defective/'] as const;

/** The kinds that are tools. */
export const TOOL_KINDS = ['tracking', 'wizard', 'evidence'] as const satisfies readonly Kind[];
