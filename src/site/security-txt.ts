import { addDays, type IsoDate } from '../lib/dates.ts';
import { HTML_LANG, LOCALES } from '../lib/locales.ts';

/** Where RFC 9116 has it, from the root of the host. */
export const SECURITY_TXT = '/.well-known/security.txt';

// A little less than the year that the standard recommends at most.
const DAYS = 364;

/** The text of `security.txt`: whom to tell about a hole in the site's security. It holds from the day of the build for about a year. `site` is the origin. */
export const securityTxt = ({ contact, site, today }: { contact: string; site: string; today: IsoDate }): string => [
  `Contact: ${contact}`,
  `Expires: ${addDays(today, DAYS)}T00:00:00Z`,
  `Preferred-Languages: ${LOCALES.map((locale) => HTML_LANG[locale]).join(', ')}`,
  `Canonical: ${new URL(SECURITY_TXT, site).href}`,
  '',
].join('\n');
