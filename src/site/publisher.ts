// What whoever publishes this copy says of themselves. A setting that makes no sense stops the build, as readers would find out otherwise.

/** Where readers' answers to “Did this help?” go: into a letter that they send themselves, or from a form to an endpoint. */
export type Feedback = { by: 'letter' | 'post'; address: string };

const WAYS = 'an https address (https://example.org/issues/new) or a mailto address (mailto:help@example.org)';

/** An address to write to: https without a password, or mailto; undefined where nothing is set. Throws with the remedy at anything else. */
export function letterAddress(setting: string, given = '', ways = WAYS): string | undefined {
  if (given === '') return undefined;
  const url = /\s/.test(given) ? null : URL.parse(given);
  const fits = (url?.protocol === 'https:' && url.username === '') || (url?.protocol === 'mailto:' && /^[^@]+@[^@]+$/.test(url.pathname));
  if (!fits) throw new Error(`${setting} takes ${ways}; not "${given}".`);
  return given;
}

/** What SITE_FEEDBACK says; `post:` before an https address is an endpoint that takes a form. Throws like `letterAddress`. */
export function feedbackFrom(given = ''): Feedback | undefined {
  const by = given.startsWith('post:') ? 'post' : 'letter';
  const plain = given.replace(/^post:/, '');
  const ways = `${WAYS}, or post: and the https address of an endpoint for forms (post:https://example.org/feedback)`;
  const address = letterAddress('SITE_FEEDBACK', plain || given, ways);
  if (by === 'post' && !address?.startsWith('https:')) throw new Error(`SITE_FEEDBACK takes ${ways}; not "${given}".`);
  return address === undefined ? undefined : { by, address };
}

/** Where forms of the site may be sent: to the site itself and, where feedback is a form, to the origin of its endpoint. */
export const formTargets = (feedback: Feedback | undefined): string[] =>
  ["'self'", ...(feedback?.by === 'post' ? [new URL(feedback.address).origin] : [])];

/** Where readers send corrections (SITE_MISTAKES), or undefined if there is no such address. */
export const mistakesAddress = letterAddress('SITE_MISTAKES', process.env.SITE_MISTAKES);

/** Where somebody who found a hole in the site's security writes (SITE_SECURITY), or else where corrections go; undefined if neither is set. */
export const securityAddress = letterAddress('SITE_SECURITY', process.env.SITE_SECURITY) ?? mistakesAddress;

/** Where readers say whether a page helped (SITE_FEEDBACK), or undefined if they are not asked. */
export const feedback = feedbackFrom(process.env.SITE_FEEDBACK);
