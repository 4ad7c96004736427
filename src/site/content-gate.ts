import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../gate/check.ts';
import { problemText } from '../gate/tell.ts';
import { tellerFrom } from '../gate/teller.ts';

/** Stops a build whose content is not sound, naming file, line and remedy; in development it only warns. */
export const contentGate = (): AstroIntegration => ({
  name: 'content-gate',
  hooks: {
    'astro:config:setup': ({ command, config, logger }) => {
      if (command !== 'build' && command !== 'dev') return;
      const lang = tellerFrom(undefined, process.env) ?? 'en';
      const problems = checkContent(fileURLToPath(config.root));
      for (const problem of problems) logger.error(problemText(problem, lang));
      if (problems.length > 0 && command === 'build') throw new Error(`The content has ${problems.length} problems; each is named above with its remedy.`);
    },
  },
});
