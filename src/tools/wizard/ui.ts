/** The labels and buttons of the wizard's screens. */
export const UI = [
  'progress', 'answers', 'use-date', 'date-invalid', 'date-future', 'dates-stay', 'help', 'so-far', 'change',
  'market', 'market-unset', 'market-other', 'market-why', 'market-ask', 'closing', 'restart', 'back',
  'because', 'why', 'rule', 'reported', 'thumb', 'would-change', 'if-instead', 'countdown', 'give-date',
  'unknown-start', 'from', 'ended', 'today', 'copy-message', 'to-attach', 'guide', 'guides', 'message-for',
  'copy', 'copied', 'copy-by-hand', 'copy-part', 'fill-in', 'kept-here', 'after', 'all-steps', 'agencies', 'no-figure', 'figures', 'your-days', 'not-counted',
  'date-old', 'date-conflict', 'counted', 'share', 'remember', 'calendar-note', 'calendar-save', 'calendar-saved', 'calendar-failed', 'copy-dates', 'copy-failed',
  'case-keep', 'case-note', 'case-visit', 'case-found', 'case-open', 'case-drop', 'all', 'all-intro', 'map', 'map-intro', 'map-again',
] as const;
