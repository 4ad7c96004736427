import { existsSync, globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, test } from 'vitest';

// What of the safety of dependencies can be held without a network; `npm audit` asks for the rest in the workflows.

type Versions = Readonly<Record<string, string>>;
interface Project { dependencies: Versions; devDependencies: Versions; scripts: Versions; allowScripts: Readonly<Record<string, boolean>> }
interface Locked { version: string; license?: string; resolved?: string; integrity?: string; hasInstallScript?: true; dependencies?: Versions; optionalDependencies?: Versions }

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const project = read('package.json') as Project;
const { packages, lockfileVersion } = read('package-lock.json') as { packages: Readonly<Record<string, Locked>>; lockfileVersion: number };
const { '': _, ...locked } = packages;
const asked = { ...project.dependencies, ...project.devDependencies };
const nameOf = (place: string) => place.replace(/^.*node_modules\//, '');

/** Where a package finds another one: beside itself, or in a folder further up. */
function placeOf(name: string, from: string): string | undefined {
  const place = `${from && `${from}/`}node_modules/${name}`;
  if (place in locked) return place;
  return from === '' ? undefined : placeOf(name, from.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''));
}

describe('the lock file', () => {
  test('is in a form that npm has had since version 7', () => expect(lockfileVersion).toBe(3));

  test('is what package.json asks for', () => {
    expect(Object.keys(asked).filter((name) => locked[`node_modules/${name}`]?.version !== asked[name])).toEqual([]);
  });

  test('holds every package that another one needs, those of other systems too', () => {
    const lost = Object.entries(locked).flatMap(([place, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !placeOf(name, place)).map((name) => `${place} → ${name}`));
    expect(lost).toEqual([]);
  });

  test('says of each package what its bytes must add up to, and names no host to fetch it from', () => {
    expect(Object.entries(locked).filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)).map(([place]) => place)).toEqual([]);
    expect(Object.entries(locked).filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
  });
});

describe('a package', () => {
  test('is asked for at one version, from the registry', () => {
    expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('is asked for once', () => {
    expect(Object.keys(project.dependencies).filter((name) => name in project.devDependencies)).toEqual([]);
  });

  test('runs a script when it is installed only if package.json has decided so', () => {
    // Node itself is fetched where it is too old, and stands in no lock file.
    const withScript = [...new Set(['node', ...Object.entries(locked).filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => nameOf(place))])];
    expect(Object.keys(project.allowScripts).sort()).toEqual(withScript.sort());
  });
});

describe('the licence of every package', () => {
  const FREE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC-BY-3.0', 'CC-BY-4.0', 'CC0-1.0', 'ISC', 'MIT', 'OFL-1.1', 'PSF-2.0', 'Python-2.0', 'Unlicense', 'WTFPL'];
  // They ask that changes to themselves be published. Each of these is a program that builds or tests the site, unchanged, and no part of what readers get.
  const TOOLS: Readonly<Record<string, RegExp>> = {
    'MPL-2.0': /^(?:axe-core|exifreader|satori|lightningcss(?:-.+)?)$/,
    'LGPL-3.0-or-later': /^@img\/sharp-/,
    'LGPL-3.0': /^@cspell\/dict-en-gb$/,
    'CC BY-SA 4.0': /^@cspell\/dict-en-common-misspellings$/,
  };
  // Its package names none; the repository says MIT.
  const UNNAMED = ['@huacnlee/autocorrect'];
  const mayBe = (licence: string, name: string): boolean => licence.replace(/[()]/g, '').split(' OR ')
    .some((one) => one.split(' AND ').every((each) => FREE.includes(each) || TOOLS[each]?.test(name)));
  test('lets everybody use and pass on the site', () => {
    const others = Object.entries(locked).filter(([place, { license = '' }]) => !(license ? mayBe(license, nameOf(place)) : UNNAMED.includes(nameOf(place))));
    expect(others.map(([place, { license }]) => `${place}: ${license ?? 'none'}`)).toEqual([]);
  });
});

describe('every package that is asked for', () => {
  const code = globSync(['src/**/*.{ts,tsx,mjs,astro,css}', 'tests/**/*.{ts,tsx}', '*.{ts,mjs}']);
  const named = new Set(code.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport|@import|\brequire|\bresolve)\s*\(?\s*['"]([^'"./][^'"]*)['"]/g)].map(([, name = '']) => name)));
  const packageOf = (name: string) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
  const used = new Set([...named].map(packageOf));
  const commands = Object.values(project.scripts).join(' ');
  // `astro check` and Vite load these by themselves.
  const LOADED: Readonly<Record<string, string>> = { '@astrojs/check': 'astro check', typescript: 'astro check' };
  const types = (name: string) => name.startsWith('@types/') && (name === '@types/node' || name.slice('@types/'.length) in asked);
  const isUsed = (name: string) => used.has(name) || types(name) || new RegExp(`(?:^|\\s)${name}\\s`).test(`${commands} `) || commands.includes(LOADED[name] ?? '\0');

  test('is used', () => expect(Object.keys(asked).filter((name) => !isUsed(name))).toEqual([]));

  test('is asked for, and does not come along with another one by chance', () => {
    // These are handed on by the packages behind them, and must be the very version that those work with.
    const WITH: Readonly<Record<string, string>> = { vite: 'astro', 'preact-render-to-string': '@astrojs/preact' };
    const comesWith = (name: string) => placeOf(name, `node_modules/${WITH[name]}`) === `node_modules/${name}`;
    const own = [...named].filter((name) => !isBuiltin(name) && !name.startsWith('astro:') && !name.startsWith('virtual:') && /^[@a-z]/.test(name)).map(packageOf);
    expect([...new Set(own)].filter((name) => !(name in asked) && !(name in WITH && comesWith(name)) && existsSync(`node_modules/${name}`))).toEqual([]);
  });
});
