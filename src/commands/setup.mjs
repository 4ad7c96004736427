// Makes a fresh clone ready: installs what is missing and stays silent when nothing is.
// Plain JavaScript without dependencies, as it runs before anything is installed and on older Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [22, 18];
const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = `${root}node_modules`;
const stampFile = `${modules}/.aftercart-setup.json`;
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

const say = (text) => process.stderr.write(`set-up: ${text}\n`);
const fail = (what, remedy) => {
  say(`${what}\n        ${remedy}`);
  process.exit(1);
};
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32', ...options });
const npm = (...args) => run('npm', [...args, '--no-audit', '--no-fund', '--no-update-notifier']).status === 0;

const isCurrent = (version = '') => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
};
const lockHash = () => createHash('sha256').update(readFileSync(`${root}package-lock.json`)).digest('hex');
const readStamp = () => {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
};
const writeStamp = (more) => writeFileSync(stampFile, JSON.stringify({ ...readStamp(), ...more }));

function packagesAreCurrent() {
  const installed = `${modules}/.package-lock.json`;
  if (!existsSync(installed)) return false;
  if (readStamp().lock === lockHash()) return true;
  // Somebody ran npm by hand: npm writes this file after everything else.
  return readStamp().lock === undefined && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}

function installPackages() {
  if (packagesAreCurrent()) return false;
  say('installing packages (npm ci); this takes a minute or two');
  if (!npm('ci', '--loglevel=error')) {
    fail('npm ci did not succeed; its message stands above.', 'Check the network and free disk space, then run the same command again.');
  }
  writeStamp({ lock: lockHash() });
  return true;
}

const localNode = `${modules}/.bin/node`;
const versionOf = (command) => run(command, ['--version'], { stdio: 'pipe', encoding: 'utf8' }).stdout?.trim();
const localNodeWorks = () => existsSync(localNode) && isCurrent(versionOf(localNode));

// npm scripts look in node_modules/.bin first, so a Node from the registry is used from the next command on.
function installNode(justInstalled) {
  if (!justInstalled && isCurrent(process.versions.node)) return;
  if (localNodeWorks() || isCurrent(versionOf('node'))) return;
  say(`Node ${OLDEST_NODE.join('.')} or newer is needed; installing Node 24 into node_modules`);
  npm('i', '--no-save', '--loglevel=error', 'node@24');
  // Where install scripts are switched off the package arrives without its program.
  if (!localNodeWorks()) npm('rebuild', 'node', '--ignore-scripts=false', '--loglevel=error');
  if (!localNodeWorks()) {
    fail(`Node is ${process.versions.node}, and Node 24 could not be installed from the registry.`, 'Install Node 24 from https://nodejs.org and run the same command again.');
  }
}

const FIND = `import { findBrowser } from './src/site/browser.ts'; process.stdout.write(findBrowser() ?? '')`;
function foundBrowser() {
  const node = localNodeWorks() ? localNode : process.execPath;
  return run(node, ['--input-type=module', '-e', FIND], { stdio: 'pipe', encoding: 'utf8', shell: false }).stdout || undefined;
}

const isRoot = () => process.getuid?.() === 0;
const apt = (...packages) => isRoot() && run('apt-get', ['update', '-qq']).status === 0
  && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]).status === 0;
const FONTS = ['fonts-noto-cjk', 'fonts-liberation'];
const withApt = (name, program) => (isRoot() ? [[`installing ${name} with apt`, () => apt(program, ...FONTS)]] : []);
const WAYS = [
  ...withApt('Chromium’s headless shell', 'chromium-headless-shell'),
  ['downloading a browser for the tests', () => run('npx', ['playwright', 'install', 'chromium'], { timeout: 60_000 })],
  ...withApt('Chromium', 'chromium'),
];

function installBrowser() {
  const known = process.env.CHROME_PATH ?? readStamp().browser;
  if (known && existsSync(known)) return;
  let browser = foundBrowser();
  for (const [what, install] of WAYS) {
    if (browser) break;
    say(what);
    install();
    browser = foundBrowser();
  }
  if (!browser) {
    fail('the tests need a Chromium browser and none was found or could be installed.',
      'Install Chromium or Chrome, run "npx playwright install chromium", or set CHROME_PATH to a browser program.');
  }
  writeStamp({ browser });
}

const POLICY = '/usr/sbin/policy-rc.d';
const HOSTS = ['nginx', 'caddy', 'wrk'];
const isInstalled = (program) => [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].some((folder) => existsSync(join(folder, program)));

// The servers on which the tests try the site. Without them those tests are skipped, and say so.
function installHosts() {
  if (HOSTS.every(isInstalled) || !isRoot() || !isInstalled('apt-get') || readStamp().hosts) return;
  say('installing nginx, Caddy and wrk for the tests with apt');
  // Debian starts a service when it is installed; this file, where it is, forbids it.
  const asked = existsSync(POLICY);
  if (!asked) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    if (!apt(...HOSTS, 'libnginx-mod-http-brotli-static')) HOSTS.forEach((program) => isInstalled(program) || apt(program));
  } finally {
    if (!asked) rmSync(POLICY);
  }
  writeStamp({ hosts: true });
}

installNode(installPackages());
if (process.argv.includes('--browser')) {
  installBrowser();
  installHosts();
}
