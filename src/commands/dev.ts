// `npm run dev`: live editing. Search needs an index, so the site is built once when there is none yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { asTool, root } from '../site/run.ts';

if (!existsSync(`${root}dist/pagefind`)) {
  console.log('Building once, so that search works while you write.');
  if (spawnSync('astro', ['build'], asTool()).status !== 0) {
    console.log('The build failed, so search stays empty for now; everything else works.');
  }
}
const dev = spawn('astro', ['dev', '--host', '127.0.0.1', ...process.argv.slice(2)], asTool());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => dev.kill(signal));
dev.on('exit', (code) => { process.exitCode = code ?? 0; });
