import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './watch.ts';

const panel = (page: Page) => page.locator('dialog.panel');
const field = (page: Page) => panel(page).getByRole('textbox');
const hits = (page: Page) => page.locator('.hits a');

async function openByKey(page: Page, locale = 'en'): Promise<void> {
  await page.goto(`/${locale}/`);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
}

test.describe('the search panel', () => {
  test('nothing of it is loaded before it is opened', async ({ page, seen }) => {
    await page.goto('/en/sellers/seller-has-not-shipped/', { waitUntil: 'networkidle' });
    expect(seen.requests.filter((request) => /pagefind|search-words|dialog|box/.test(request))).toEqual([]);
  });

  test('the link in the head opens it, Escape closes it and the focus goes back', async ({ page }) => {
    await page.goto('/en/');
    const opener = page.locator('[data-search-open]').first();
    await opener.click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(opener).toBeFocused();
  });

  for (const key of ['Control+k', '/']) {
    test(`${key} opens it`, async ({ page }) => {
      await page.goto('/zh/');
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
    });
  }

  test('a slash typed into a field stays a slash', async ({ page }) => {
    await page.goto('/en/');
    const first = page.locator('[data-search-form] input').first();
    await first.focus();
    await page.keyboard.type('1/2');
    await expect(first).toHaveValue('1/2');
    await expect(panel(page)).toHaveCount(0);
  });

  test('answers come while typing, are counted aloud, and lead to a heading that exists', async ({ page }) => {
    await openByKey(page);
    await page.keyboard.type('seller wont ship');
    await expect(hits(page).first()).toHaveAttribute('href', /seller-has-not-shipped/);
    await expect(panel(page).getByRole('status')).toHaveText(/\d/);
    await expect(panel(page).locator('mark').first()).toBeVisible();
    for (const address of await hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      const reply = await page.request.get(address);
      expect(reply.status()).toBe(200);
      const id = address.split('#')[1];
      if (id) expect(await reply.text()).toContain(`id="${id}"`);
    }
  });

  test('arrow keys walk the answers, Enter opens one', async ({ page }) => {
    await openByKey(page);
    await page.keyboard.type('contact the seller');
    await expect(hits(page).nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const href = await hits(page).first().getAttribute('href') ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href.endsWith(href));
  });

  test('the Enter that takes a word from an input method opens nothing', async ({ page }) => {
    await openByKey(page, 'zh');
    await field(page).fill('卖家不发货');
    await expect(hits(page).first()).toBeVisible();
    for (const enter of [{ isComposing: true }, { keyCode: 229 }]) {
      const taken = await field(page).evaluate((input, init) =>
        !input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init })), enter);
      expect(taken).toBe(true);
    }
    await expect(field(page)).toBeFocused();
    await expect(panel(page)).toBeVisible();
  });

  test('where nothing is found, the tools and all guides are offered', async ({ page }) => {
    await openByKey(page);
    await page.keyboard.type('zzqqxx');
    await expect(panel(page).getByRole('status')).toContainText('zzqqxx');
    await expect(hits(page)).toHaveCount(0);
    for (const tool of ['tracking', 'contact-or-escalate', 'evidence']) {
      await expect(panel(page).locator(`.ways a[href*="/tools/${tool}/"]`)).toBeVisible();
    }
  });

  test('markup in a query is text', async ({ page }) => {
    await openByKey(page);
    await field(page).fill('<img src=x onerror=alert(1)> refund');
    await expect(hits(page).first()).toBeVisible();
    await expect(panel(page).locator('img')).toHaveCount(0);
  });

  test('a very long paste is answered', async ({ page }) => {
    await openByKey(page);
    await field(page).evaluate((input: HTMLInputElement) => {
      input.value = 'refund '.repeat(150_000);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(hits(page).first()).toBeVisible();
  });
});

for (const [locale, query, slug] of [
  ['en', 'refnd for brokn item', 'damaged-or-defective'],
  ['en', 'vendor', 'contact-the-seller'],
  ['zh', '賣家不發貨', 'seller-has-not-shipped'],
  ['zh', '没收到包裹', 'delivered-but-not-received'],
  ['zh', '联系卖家', 'contact-the-seller'],
] as const) {
  test(`${locale}: “${query}” finds ${slug}`, async ({ page }) => {
    await page.goto(`/${locale}/search/#q=${encodeURIComponent(query)}`);
    await expect(page.locator(`.hits a[href*="${slug}"]`).first()).toBeVisible();
    expect(await page.locator('.hits').textContent()).not.toMatch(/\u200B/);
  });
}

test.describe('the search page', () => {
  test('keeps the words in the fragment, never in a request', async ({ page, seen }) => {
    await page.goto('/en/search/');
    await page.locator('[data-search-page] input').fill('refund');
    await expect(hits(page).first()).toBeVisible();
    expect(new URL(page.url()).hash).toBe('#q=refund');
    expect(seen.requests.filter((request) => /refund/.test(request.replace(/\/en\/[^ ]*/, '')))).toEqual([]);
    await page.reload();
    await expect(hits(page).first()).toBeVisible();
  });

  test('a field elsewhere brings its words here', async ({ page }) => {
    await page.goto('/en/');
    const first = page.locator('[data-search-form] input').first();
    await first.fill('track my order');
    await first.press('Enter');
    await page.waitForURL('**/en/search/#q=track%20my%20order');
    await expect(hits(page).first()).toBeVisible();
  });

  test('a malformed fragment starts it plainly', async ({ page }) => {
    await page.goto('/en/search/#q=%E0%A4%A&&x==');
    await expect(page.locator('[data-search-found] .ways a').first()).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('lists every page', async ({ page }) => {
      await page.goto('/zh/search/');
      await expect(page.locator('[data-search-all] a[href*="/zh/sellers/seller-has-not-shipped/"]')).toBeVisible();
      await expect(page.locator('[data-search-all] a[href*="/zh/tools/tracking/"]')).toBeVisible();
    });
  });
});

for (const [typed, guide] of [['tuikuan zenme hai mei dao', 'refund-not-received'], ['jihuiqu youfei', 'who-pays-return-shipping'], ['maijia bu fahuo', 'seller-has-not-shipped'], ['退宽没到账', 'refund-not-received']] as const) {
  test(`zh: “${typed}”, written by sound, finds ${guide} among the first three`, async ({ page }) => {
    await page.goto(`/zh/search/#q=${encodeURIComponent(typed)}`);
    await expect(hits(page).first()).toBeVisible();
    const found = await hits(page).evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));
    expect(found.join(' ')).toContain(`/${guide}/`);
  });
}

// Chinese words, the pages cut into them, and how characters sound take more room.
for (const [locale, words, most] of [['en', 'seller has not shipped', 110_000], ['zh', '卖家不发货', 119_000]] as const) {
  test(`${locale}: the first search costs at most ${most / 1000} kB, as a host compresses it`, async ({ page }) => {
    await page.goto(`/${locale}/`, { waitUntil: 'networkidle' });
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => { bodies.push(response.body()); });
    await page.keyboard.press('/');
    await field(page).fill(words);
    await expect(hits(page).first()).toBeVisible();
    const bytes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(most);
  });
}
