import { expectNoViolations } from './axe.ts';
import { addressOf, KINDS, type Kind } from './pages.ts';
import { open, test } from './watch.ts';

// What a wide screen shows and a phone does not (menu, contents beside the text) is the same in both languages,
// and the page of all facts is one long column on either.
const WIDE = (Object.keys(KINDS) as Kind[]).filter((kind) => kind !== 'facts');

test.describe.configure({ timeout: 180_000 });

for (const kind of WIDE) {
  test(`axe finds nothing on ${kind} on a wide screen`, async ({ page }) => {
    await open(page, addressOf(kind, 'en'));
    await expectNoViolations(page);
  });
}
