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

  test('an input method composes in peace: Enter, arrows and Escape belong to it until the word is taken', async ({ page }) => {
    await openByKey(page, 'zh');
    const cdp = await page.context().newCDPSession(page);
    const compose = (text: string) => cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    const address = page.url();
    await field(page).fill('卖家');
    await compose('bufahuo');
    await expect(field(page)).toHaveValue('卖家bufahuo');
    await expect(hits(page).first()).toBeVisible();
    for (const key of ['Enter', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await expect(panel(page)).toBeVisible();
    await compose('bufahuo');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeVisible();
    expect(page.url()).toBe(address);
    await compose('');
    await expect(field(page)).toHaveValue('卖家');
    await compose('bufahuo');
    await cdp.send('Input.insertText', { text: '不发货' });
    await expect(field(page)).toHaveValue('卖家不发货');
    await expect(hits(page).first()).toHaveAttribute('href', /seller-has-not-shipped/);
    await page.keyboard.press('Enter');
    await expect(hits(page).first()).toBeFocused();
  });

  test('some browsers end the composition before its Enter; that Enter opens nothing either', async ({ page }) => {
    await openByKey(page, 'zh');
    await field(page).fill('卖家不发货');
    await expect(hits(page).first()).toBeVisible();
    const taken = await field(page).evaluate((input) => !input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, keyCode: 229 })));
    expect(taken).toBe(true);
    await expect(field(page)).toBeFocused();
  });

  test('where nothing is found, the tools, the topics, the other language and a note to the editors are ways on', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openByKey(page);
    await page.keyboard.type('zzqqxx');
    await expect(panel(page).getByRole('status')).toContainText('zzqqxx');
    await expect(hits(page)).toHaveCount(0);
    for (const way of ['/en/tools/tracking/', '/en/tools/contact-or-escalate/', '/en/tools/evidence/', '/en/orders/', '/en/returns/', '/en/support/']) {
      await expect(panel(page).locator(`.ways a[href="${way}"]`)).toBeVisible();
    }
    await panel(page).getByRole('button', { name: 'Copy a note' }).click();
    await expect(panel(page).getByRole('status')).toHaveText('Note copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('I searched for “zzqqxx” (page language: en)');
    await panel(page).getByRole('link', { name: '用中文搜索“zzqqxx”' }).click();
    await page.waitForURL('**/zh/search/#q=zzqqxx');
    await expect(page.getByRole('status').first()).toContainText('zzqqxx');
  });

  for (const [locale, typed, title] of [['en', 'Departed from facility', 'It left a sorting centre'], ['zh', '已揽收', '卖家发货了'], ['en', '已签收', 'The carrier says it is delivered']] as const) {
    test(`${locale}: what “${typed}” means stands above the answers, and the tracking tool goes on from there`, async ({ page }) => {
      await openByKey(page, locale);
      await field(page).fill(typed);
      const card = panel(page).locator('.hint');
      await expect(card).toContainText(title);
      await card.getByRole('link').click();
      await expect(page.locator('main .tracking textarea')).toHaveValue(typed);
      await expect(page.locator('main .tracking article h2').first()).toBeVisible();
    });
  }

  test('a pasted tracking number opens the tracking tool, and stands in no address and no memory', async ({ page }) => {
    await page.goto('/en/search/');
    const input = page.locator('[data-search-page] input');
    await input.fill('1Z 999 AA1 01 2345 6784');
    await expect(page.locator('.hint a')).toBeVisible();
    expect(page.url()).not.toContain('1Z');
    await input.press('Enter');
    await page.waitForURL('**/en/tools/tracking/');
    await expect(page.locator('main .tracking textarea')).toHaveValue('1Z 999 AA1 01 2345 6784');
    expect(await page.evaluate(() => localStorage.getItem('aftercart:searches'))).toBeNull();
  });

  test('the last searches that led somewhere are offered again, on this device only, until they are forgotten', async ({ page, seen }) => {
    for (const query of ['refund time', 'seller wont ship']) {
      await openByKey(page);
      await page.keyboard.type(query);
      // A result of half the words would lead somewhere, too, and be remembered by them.
      await expect(panel(page).locator('.found')).toHaveAttribute('data-shows', query);
      await hits(page).first().click();
      await page.waitForLoadState();
    }
    await openByKey(page);
    const recent = panel(page).locator('.ways').getByRole('link', { name: /^(refund time|seller wont ship)$/ });
    await expect(recent).toHaveText(['seller wont ship', 'refund time']);
    await recent.last().click();
    await expect(field(page)).toHaveValue('refund time');
    await expect(hits(page).first()).toHaveAttribute('href', /refund-times/);
    await field(page).fill('');
    await panel(page).getByRole('button', { name: 'Clear searches' }).click();
    await expect(panel(page).getByRole('status')).toHaveText('Your recent searches have been cleared.');
    await expect(recent).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('aftercart:searches'))).toBeNull();
    expect(seen.requests.filter((request) => /refund(?: |%20)time|wont/.test(request))).toEqual([]);
  });

  test('an answer says its section and, under a heading, which; a question stands for its page', async ({ page }) => {
    await openByKey(page);
    await page.keyboard.type('seller faq');
    const row = hits(page).first().locator('xpath=ancestor::li');
    await expect(row.locator('.cap')).toHaveText('Answer');
    await expect(row.locator('.at')).toHaveText('Sellers');
    await field(page).fill('how to cancel an order');
    await expect(panel(page).locator('.at').first()).toHaveText(/^Orders/);
  });

  test('markup in a query is text', async ({ page }) => {
    await openByKey(page);
    await field(page).fill('<img src=x onerror=alert(1)> refund');
    await expect(hits(page).first()).toBeVisible();
    await expect(panel(page).locator('img')).toHaveCount(0);
  });

  test('words without an end do not make the page scroll sideways', async ({ page }) => {
    const endless = 'a'.repeat(190);
    for (const address of ['/en/', '/en/search/']) {
      await page.goto(address);
      await page.keyboard.press('/');
      await page.locator('dialog.panel input, [data-search-page] input').first().fill(endless);
      await expect(page.locator('.found').getByRole('status')).toContainText(endless);
      const over = await page.evaluate(() => [document.documentElement, ...document.querySelectorAll('dialog.panel')].map((box) => box.scrollWidth - box.clientWidth));
      expect(Math.max(...over)).toBeLessThanOrEqual(0);
    }
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
    await page.waitForURL('**/en/search/#q=track+my+order');
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

for (const [locale, words, next] of [['en', 'seller has not shipped', 'parcel says delivered but nothing here'], ['zh', '卖家不发货', '退款什么时候到账']] as const) {
  test(`${locale}: the first search costs at most 55 kB as a host compresses it, the next a few`, async ({ page }) => {
    await page.goto(`/${locale}/`, { waitUntil: 'networkidle' });
    let bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => { bodies.push(response.body()); });
    const bytes = async () => {
      await page.waitForLoadState('networkidle');
      const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
      bodies = [];
      return sizes.reduce((sum, size) => sum + size, 0);
    };
    await page.keyboard.press('/');
    await field(page).fill(words);
    await expect(hits(page).first()).toBeVisible();
    const first = await bytes();
    expect(first).toBeGreaterThan(30_000);
    expect(first).toBeLessThanOrEqual(55_000);
    await field(page).fill(next);
    await expect(page.locator('.found')).toHaveAttribute('data-shows', next);
    expect(await bytes()).toBeLessThanOrEqual(16_000);
  });
}
