const given = process.env.SITE_MISTAKES ?? '';

/** Where readers send corrections: an https or mailto address set by whoever publishes this copy (SITE_MISTAKES), or undefined if there is none. */
export const mistakesAddress: string | undefined = /^(https:\/\/|mailto:)/.test(given) ? given : undefined;
