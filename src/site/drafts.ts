/** Says which pages are shown: in development all, in a build, which is what readers get and previews show, none that is marked as a draft. */
export const isShown = (development: boolean) => (data: { draft?: boolean | undefined }): boolean => development || data.draft !== true;
