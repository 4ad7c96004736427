/** Whether this build is a preview for reviewers (SITE_PREVIEW=1): with the editors' own pages, and not to be found by search engines. */
export const isPreview = process.env.SITE_PREVIEW === '1';
