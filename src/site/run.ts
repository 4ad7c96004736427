import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** How a command starts the project's own tools: in its folder, with their output shown, and without their telemetry. */
export const asTool = (env: Record<string, string> = {}) => ({
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...env,
  },
} as const);
