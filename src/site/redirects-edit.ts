import { escaped } from '../lib/text.ts';

const line = (key: string) => new RegExp(`^(['"]?)${escaped(key)}\\1\\s*:.*\\r?\\n?`, 'gm');

/** The list of old addresses without one of them. */
export const withoutRedirect = (text: string, old: string): string => text.replace(line(old), '');

/**
 * The list of old addresses after a page has moved: what led to its old address leads to the new one, so that nobody is sent on twice;
 * the new address is no old one any more; the old one leads to the new one, unless nobody knew it (`known`). All else stays byte for byte.
 */
export function withRedirect(text: string, old: string, now: string, known = true): string {
  const turned = text.replace(new RegExp(`^([^#\\s][^#\\n]*?:\\s+['"]?)${escaped(old)}(?=['"#\\s]|$)`, 'gm'), (_, before: string) => before + now);
  const rest = withoutRedirect(withoutRedirect(turned, now), old);
  if (!known) return rest;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return `${rest}${rest === '' || rest.endsWith('\n') ? '' : end}${old}: ${now}${end}`;
}
