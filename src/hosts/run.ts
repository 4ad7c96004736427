import { spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HOST } from '../site/server.ts';

/** The hosts whose programs can be run on this machine. */
export type Runnable = 'nginx' | 'caddy';

/** A host's program at work: the process, and a way to stop it. */
export interface Running { pid: number; stop: () => Promise<void> }

// Programs of the system are not on everybody's path.
const PATH = [process.env.PATH, '/usr/local/sbin', '/usr/sbin'].join(delimiter);
const COMMANDS: Readonly<Record<Runnable, readonly string[]>> = {
  nginx: ['-p', './', '-c', 'nginx.conf', '-e', 'stderr', '-g', 'daemon off;'],
  caddy: ['run', '--config', 'Caddyfile'],
};
const NOBODY = 65534;
const PATIENCE = 20_000;

/** Whether the program of a host is installed here. */
export const isInstalled = (program: string): boolean => PATH.split(delimiter).some((folder) => existsSync(join(folder, program)));

/** A port of this machine that is free now. */
export const freePort = () => new Promise<number>((done) => {
  const probe = createServer().listen(0, HOST, () => {
    const { port } = probe.address() as AddressInfo;
    probe.close(() => done(port));
  });
});

const answers = (port: number) => new Promise<boolean>((done) => {
  const socket = connect(port, HOST, () => { socket.destroy(); done(true); }).on('error', () => done(false));
});

/** Runs the program of a host on a folder that was laid down for it, without privileges and without a home. Rejects with what it said where it does not come to answer on the port. */
export async function runHost(host: Runnable, folder: string, port: number): Promise<Running> {
  const isRoot = process.getuid?.() === 0;
  chmodSync(folder, 0o755);
  if (isRoot && existsSync(join(folder, 'run'))) chownSync(join(folder, 'run'), NOBODY, NOBODY);
  const server = spawn(host, COMMANDS[host], { cwd: folder, env: { PATH, XDG_CONFIG_HOME: '/nowhere', XDG_DATA_HOME: '/nowhere' }, ...(isRoot && { uid: NOBODY, gid: NOBODY }) });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => { said += String(text); });
  const gone = new Promise<void>((done) => { server.once('exit', () => done()).once('error', () => done()); });
  const stop = async () => { if (server.kill('SIGTERM')) await gone; };
  for (const end = Date.now() + PATIENCE; !await answers(port); await wait(50)) {
    if (server.exitCode === null && Date.now() < end) continue;
    await stop();
    throw new Error(`${host} does not run:\n${said}`);
  }
  return { pid: server.pid ?? 0, stop };
}
