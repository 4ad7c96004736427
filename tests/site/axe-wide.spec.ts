import { expectNoViolations } from './axe.ts';
import { addressOf, type Kind } from './pages.ts';
import { open, test } from './watch.ts';

// What a wide screen shows and a phone does not: the links of the head, and contents, answers or rules beside the text.
const WIDE = ['home', 'article', 'wizard', 'evidence'] as const satisfies readonly Kind[];

test.describe.configure({ timeout: 180_000 });

test('axe finds nothing on a checklist on a wide screen', async ({ page }) => {
  await open(page, `${addressOf('evidence', 'en')}#damaged`);
  await expectNoViolations(page);
});

for (const kind of WIDE) {
  test(`axe finds nothing on ${kind} on a wide screen`, async ({ page }) => {
    await open(page, addressOf(kind, 'en'));
    await expectNoViolations(page);
  });
}
