/** Where the site is published (SITE_URL): its origin; a made-up one until somebody names it. */
export const SITE_URL = process.env.SITE_URL ?? 'https://aftercart.example';

/** The path under which it is published there (SITE_BASE). */
export const SITE_BASE = process.env.SITE_BASE ?? '/';

/** The whole address of the choice of a language, with a slash at its end: all others begin with it. */
export const SITE_HOME = new URL(SITE_BASE.replace(/\/*$/, '/'), SITE_URL).href;
