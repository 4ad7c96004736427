// `npm run dev`: live editing. Search needs an index of built pages: where it is missing or older than the content, one is made in the background.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setPriority } from 'node:os';
import { INDEX_SITE, lastSaved, newestIndex } from '../site/dev-index.ts';
import { asTool, root } from '../site/run.ts';

// Below everything that somebody waits for.
const BEHIND = 10;

/** Builds the site beside the dev server for its search index; a fault in the content leaves the older index. */
function renewIndex(): () => void {
  const site = join(root, INDEX_SITE);
  const build = spawn('astro', ['build', '--outDir', site], { ...asTool({ SITE_PREVIEW: '', SITE_CACHE: join(root, 'node_modules/.cache/aftercart/astro') }), stdio: 'ignore' });
  if (build.pid) setPriority(build.pid, BEHIND);
  build.on('exit', (code, signal) => {
    if (signal) return;
    console.log(code === 0 ? 'Search now knows the content as it was when you started.' : 'Search could not be brought up to date: the content does not build. `npm run check` says why.');
  });
  return () => build.kill();
}

const index = newestIndex(root);
const stale = !index || lastSaved(root) > index.made;
console.log(index
  ? `Search looks through pages built ${index.made.toLocaleString()}${stale ? '; the content is newer, so its index is made anew in the background' : ''}. Drafts and later changes are not in it.`
  : 'Search has no index yet; it is made in the background. Drafts and later changes will not be in it.');
const stopIndexing = stale ? renewIndex() : () => undefined;
const dev = spawn('astro', ['dev', '--host', '127.0.0.1', ...process.argv.slice(2)], asTool());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => dev.kill(signal));
dev.on('exit', (code) => {
  stopIndexing();
  process.exitCode = code ?? 0;
});
