// `npm run reproduce`: whether two builds are the same byte for byte, whatever the folder, the clock, the time zone and the language of the machine.
// `--keep` leaves the two copies of the project where they are.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyProject } from '../bench/scratch.ts';
import { differences } from '../bench/same.ts';
import { timed } from '../bench/timed.ts';
import { localToday } from '../lib/dates.ts';
import { root } from '../site/run.ts';

const MOST_SHOWN = 40;
const { values: { keep = false } } = parseArgs({ options: { keep: { type: 'boolean' } } });
const scratch = mkdtempSync(join(tmpdir(), 'reproduce-'));
// The day on which checks are judged is the one thing that a build may take from its surroundings, so it is given.
const today = process.env.SITE_TODAY ?? localToday();
const surroundings = [
  { folder: 'a', env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  { folder: 'another folder/with a longer name', env: { TZ: 'America/Los_Angeles', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', NODE_OPTIONS: `--import=${new URL('../bench/elsewhere.mjs', import.meta.url).href}`, UV_THREADPOOL_SIZE: '1' } },
] as const;

async function built({ folder, env }: (typeof surroundings)[number]): Promise<string> {
  const site = join(scratch, folder);
  copyProject(root, site);
  console.error(`Building, cold, in ${env.TZ} and ${env.LANG}`);
  await timed(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: site, log: `${site}.log`, env: { ...env, SITE_TODAY: today } });
  return join(site, 'dist');
}

try {
  const [one, other] = surroundings;
  const found = differences(await built(one), await built(other));
  for (const { file, only, at, found: [here, there] = [] } of found.slice(0, MOST_SHOWN)) {
    console.log(only ? `${file}: only in the ${only} build` : `${file}, byte ${at}:\n  ${here}\n  ${there}`);
  }
  if (found.length > MOST_SHOWN) console.log(`… and ${found.length - MOST_SHOWN} more`);
  console.log(found.length === 0 ? 'The two builds are the same, byte for byte.' : `${found.length} files differ.`);
  process.exitCode = found.length === 0 ? 0 : 1;
  if (keep) console.log(`The copies are in ${scratch}`);
} finally {
  if (!keep) rmSync(scratch, { recursive: true, force: true });
}
