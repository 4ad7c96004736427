// `npm start`: builds the site and serves it on this machine with its real headers. `--no-build` serves what is there; `PORT` asks for another port.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { HTML_LANG, LOCALES, OWN_NAME } from '../lib/locales.ts';
import { asTool, root } from '../site/run.ts';
import { serve, type RunningSite } from '../site/server.ts';

const dist = `${root}dist`;
const FIRST_PORT = 4321;
const PORTS_TRIED = 20;

function build(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], asTool());
  if (status !== 0) process.exit(status ?? 1);
}

async function serveOnFreePort(first: number): Promise<RunningSite> {
  for (let port = first; ; port += 1) {
    try {
      return await serve(dist, { port });
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port === first + PORTS_TRIED) throw error;
    }
  }
}

if (!process.argv.includes('--no-build')) build();
if (!existsSync(dist)) {
  console.error('There is no dist/ to serve. Run "npm start" without --no-build.');
  process.exit(1);
}
const site = await serveOnFreePort(Number(process.env.PORT) || FIRST_PORT);
console.log(`\nAftercart is ready. Stop it with Ctrl+C.`);
for (const locale of LOCALES) console.log(`  ${OWN_NAME[locale].padEnd(8)} ${site.url}/${locale}/   (${HTML_LANG[locale]})`);
