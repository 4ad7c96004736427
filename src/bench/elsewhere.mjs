// Loaded before a build (`node --import`): the clock runs more than a year ahead and folders are listed from behind, so that what depends on either shows.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const AHEAD_MS = 400 * 86_400_000 + 11 * 3_600_000 + 1_234_567;
const { now: Now } = Date;
const now = () => Now() + AHEAD_MS;

globalThis.Date = new Proxy(Date, {
  construct: (Real, given, as) => Reflect.construct(Real, given.length === 0 ? [now()] : given, as),
  apply: (Real) => new Real(now()).toString(),
  get: (Real, name) => (name === 'now' ? now : Reflect.get(Real, name)),
});

const { readdir, readdirSync } = fs;
const { readdir: readdirSoon } = fs.promises;
fs.readdirSync = (...asked) => readdirSync(...asked).reverse();
fs.readdir = (...asked) => {
  const tell = asked.pop();
  readdir(...asked, (error, found) => tell(error, found?.reverse()));
};
fs.promises.readdir = async (...asked) => (await readdirSoon(...asked)).reverse();
syncBuiltinESMExports();
