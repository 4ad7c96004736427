const address = (given = ''): string | undefined => (/^(https:\/\/|mailto:)/.test(given) ? given : undefined);

/** Where readers send corrections: an https or mailto address set by whoever publishes this copy (SITE_MISTAKES), or undefined if there is none. */
export const mistakesAddress: string | undefined = address(process.env.SITE_MISTAKES);

/** Where somebody who found a hole in the site's security writes (SITE_SECURITY), or else where corrections go; undefined if neither is set. */
export const securityAddress: string | undefined = address(process.env.SITE_SECURITY) ?? mistakesAddress;
