import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The plugin of the Preact preset that puts components through Babel. */
const THROUGH_BABEL = 'vite:preact-jsx';

const isPlugin = (option: unknown): option is Plugin => typeof option === 'object' && option !== null && 'name' in option;

/**
 * Leaves the JSX of components to the bundler, which reads in tsconfig.json how it is meant; Astro's integration of Preact
 * puts them through Babel for the server and for the browser, which takes a second of every build. To be named after it.
 */
export const plainJsx = (): AstroIntegration => ({
  name: 'aftercart:plain-jsx',
  hooks: {
    'astro:config:setup': ({ command, config }) => {
      if (command !== 'build') return;
      const plugins: unknown[] = [config.vite.plugins];
      const found = plugins.flat(Infinity).filter(isPlugin).find(({ name }) => name === THROUGH_BABEL);
      if (!found) throw new Error(`Astro's integration of Preact has no plugin "${THROUGH_BABEL}" any more; see src/site/plain-jsx.ts.`);
      delete found.transform;
    },
  },
});
