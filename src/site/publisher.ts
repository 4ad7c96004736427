/** Where readers send corrections: an https address set by whoever publishes this copy (SITE_MISTAKES), or undefined if there is none. */
export const mistakesAddress: string | undefined = /^https:\/\//.test(process.env.SITE_MISTAKES ?? '') ? process.env.SITE_MISTAKES : undefined;
