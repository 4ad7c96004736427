import { expect, open, test } from './watch.ts';

const REFUSED = 'aftercart-test-refused';

test('the policy is real: a script nobody knows is refused', async ({ page, seen }) => {
  await open(page, '/en/');
  await page.evaluate((mark) => {
    const script = document.createElement('script');
    script.textContent = `document.title = '${mark}'`;
    document.head.append(script);
  }, REFUSED);
  await expect(page).not.toHaveTitle(REFUSED);
  expect(seen.problems.length).toBeGreaterThan(0);
  seen.problems.length = 0;
});

const HEADERS = [
  ['content-security-policy', /default-src 'none'.*frame-ancestors 'none'/],
  ['referrer-policy', /no-referrer/],
  ['permissions-policy', /camera=\(\)/],
  ['x-content-type-options', /nosniff/],
  ['cross-origin-opener-policy', /same-origin/],
] as const;

for (const [name, value] of HEADERS) {
  test(`every answer carries ${name}`, async ({ request }) => {
    for (const address of ['/', '/en/', '/zh/no-such-page/', '/favicon.svg']) {
      expect((await request.get(address)).headers()[name]).toMatch(value);
    }
  });
}

test('a wrong address answers 404 in the language of its path', async ({ request }) => {
  for (const [address, lang] of [['/en/nothing/here/', 'en'], ['/zh/nothing/', 'zh-Hans']] as const) {
    const answer = await request.get(address);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain(`lang="${lang}"`);
  }
});
