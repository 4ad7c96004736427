import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, open as openFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { jpeg } from '../rules/evidence.photos.ts';
import { unpack } from '../../src/fuzz/unpack.ts';
import { switchTo } from './drive.ts';
import { addressOf } from './pages.ts';
import { expect, open, test } from './watch.ts';

const at = (hash: string, locale: 'en' | 'zh' = 'en') => `${addressOf('evidence', locale)}${hash}`;
const DAMAGED = '#problem=damaged&for=card';
const rowOf = (page: Page, title: string) => page.locator('main section .items > li', { hasText: title });
const LABEL = 'The shipping label, whole and readable';
const files = (page: Page) => page.locator('main .files li');
const addTo = (page: Page, title: string, ...added: { name: string; mimeType: string; buffer: Buffer }[]) => rowOf(page, title).locator('input[type=file]').setInputFiles(added);
const photo = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: jpeg() };
const paper = { name: '收据 😀.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 a receipt') };
const make = (page: Page) => page.getByRole('button', { name: 'Make the pack' });

async function save(page: Page): Promise<{ name: string; bytes: Buffer }[]> {
  await make(page).click();
  const link = page.getByRole('link', { name: 'Save the ZIP file' });
  await expect(link).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/^evidence-damaged-20\d\d-\d\d-\d\d\.zip$/);
  return unpack(readFileSync(await download.path()));
}

test('a buyer’s files become one ZIP: numbered exhibits, a cover in both languages, sums that are right, and no place in the photo', async ({ page }) => {
  await open(page, at(DAMAGED));
  await addTo(page, LABEL, photo);
  await page.locator('main .pack input[type=file]').setInputFiles([paper]);
  await page.getByLabel('Day', { exact: true }).fill('2026-11-20');
  await page.getByLabel('What happened', { exact: true }).fill('Support said <b>wait</b>');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('Cover in').selectOption('both');
  const packed = await save(page);
  expect(packed.map(({ name }) => name)).toEqual([
    'cover.html', 'SHA256SUMS.txt', '01-the-shipping-label-whole-and-readable-2026-11-20.jpg', expect.stringMatching(/^02-other-paper-20\d\d-\d\d-\d\d\.pdf$/),
  ]);
  const [cover, sums, first, second] = packed.map(({ bytes }) => bytes);
  expect(second?.equals(paper.buffer)).toBe(true);
  expect(first?.length).toBe(photo.buffer.length);
  expect(first?.toString('latin1')).not.toContain('GPSLatitude');
  for (const { name, bytes } of packed.slice(2)) expect(sums?.toString()).toContain(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
  // The cover opens by itself, beside its exhibits, and asks for nothing.
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  try {
    for (const { name, bytes } of packed) await writeFile(join(folder, name), bytes);
    await page.goto('about:blank');
    await page.setContent(cover?.toString() ?? '');
    await expect(page.locator('section')).toHaveCount(2);
    await expect(page.locator('section').first()).toContainText('Support said <b>wait</b>');
    await expect(page.locator('section').last()).toHaveAttribute('lang', 'zh-Hans');
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(pages).toBe(2);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a case survives a reload and a change of language, files included, and is gone when it is cleared', async ({ page }) => {
  await open(page, at(DAMAGED));
  await rowOf(page, LABEL).getByRole('checkbox').first().check();
  await addTo(page, LABEL, photo);
  await expect(files(page)).toHaveCount(1);
  await page.reload();
  await expect(rowOf(page, LABEL).getByRole('checkbox').first()).toBeChecked();
  await expect(files(page)).toContainText(photo.name);
  await switchTo(page, 'zh');
  await expect(page).toHaveURL(/\/zh\//);
  await expect(files(page)).toContainText(photo.name);
  await expect(rowOf(page, '面单').getByRole('checkbox').first()).toBeChecked();
  await page.getByRole('button', { name: '清除', exact: true }).click();
  await page.getByRole('button', { name: '全部维权记录和文件' }).click();
  await expect(files(page)).toHaveCount(0);
  await page.reload();
  await expect(files(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('aftercart:cases'))).toBeNull();
});

test('a large pack shows how far it is and can be called off without losing a file', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'large-'));
  const path = join(folder, 'film.mp4');
  try {
    const handle = await openFile(path, 'w');
    await handle.truncate(150_000_000);
    await handle.close();
    await open(page, at(DAMAGED));
    await page.locator('main .pack input[type=file]').setInputFiles(path);
    await expect(files(page)).toHaveCount(1);
    await make(page).click();
    await expect(page.locator('progress')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await expect(page.getByText('Cancelled. Nothing was lost.')).toBeVisible();
    await expect(files(page)).toHaveCount(1);
    await expect(make(page)).toBeEnabled();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('without storage the files last for the visit, it is said, and the pack is made all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('no', 'SecurityError'); } });
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } });
  });
  await open(page, at(DAMAGED));
  await addTo(page, LABEL, photo);
  await expect(page.getByText('This browser has no room for some files.')).toBeVisible();
  await expect(page.getByText('This browser does not let us keep anything.')).toBeVisible();
  expect(await save(page)).toHaveLength(3);
});

test('a pack that cannot be made says so, and can be made later', async ({ page }) => {
  await open(page, at(DAMAGED));
  await addTo(page, LABEL, photo);
  await page.route(/cover\.json/, (route) => route.fulfill({ status: 200, body: '<html>', contentType: 'text/html' }));
  await make(page).click();
  await expect(page.getByText('It could not be made.')).toBeVisible();
  await page.unroute(/cover\.json/);
  expect(await save(page)).toHaveLength(3);
});

test('the wizard hands over what it knows, and the message takes what was typed there', async ({ page }) => {
  await open(page, `${addressOf('wizard', 'en')}#problem=damaged&damage-stage=refused&refused-when=in-time`);
  await page.locator('#message summary').click();
  await page.locator('#message').getByLabel('order number').fill('576489012345678901');
  await page.getByRole('link', { name: 'To attach' }).click();
  await expect(page).toHaveURL(/tools\/evidence\/#problem=damaged&for=platform&known=refused$/);
  await expect(page.getByRole('checkbox', { name: /The refusal with its reason/ })).toBeVisible();
  await expect(page.locator('#message').first()).toContainText('576489012345678901');
});

for (const hash of ['#problem=damaged&for=card&known=asked_refused_sent-back_approved_decided', '#problem=empty-box&for=consumer-agency&known=asked_refused_decided', '#problem=delivered-not-received']) {
  test(`the list at ${hash} prints on two pages at most, without what only a screen needs`, async ({ page }) => {
    await open(page, at(hash));
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main :is(button, progress, input[type=file], .pack, .copies):visible')).toHaveCount(0);
  });
}
