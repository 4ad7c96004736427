/** Whether this build works without a network; SITE_OFFLINE=off makes one that takes the workers of earlier builds back. */
export const worksOffline = process.env.SITE_OFFLINE !== 'off';
