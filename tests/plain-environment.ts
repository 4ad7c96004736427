// What the test runner tells of itself would make another build or server of one that is started from a test.
const OWN = /^(?:VITEST|NODE_OPTIONS$|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|SITE_)/;

/** The environment of this process for a program that is started as if from a shell. */
export const plainEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name))), ASTRO_TELEMETRY_DISABLED: '1',
});
