/** The most a page kind may weigh, in bytes after brotli. */
export const BUDGETS = {
  /** All script of an article: appearance, market, and what opens search. */
  articleScript: 2_000,
  /** An article with everything it loads on the first visit. */
  articleVisit: 30_000,
  /** All script of a tool page, islands and what they import included; the wizard's rules for 28 situations are a third of the largest. */
  toolScript: 32_000,
  /** What a language keeps for when there is no network, fetched once after the first visit; nearly half of it are the lists of the tools that need no script, and what reads tracking texts. */
  kept: 520_000,
  /** The worker itself, which browsers ask for at each visit. */
  worker: 12_000,
} as const;
