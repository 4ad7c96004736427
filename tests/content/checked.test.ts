import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/gate/schemas.ts';
import { LOCALES } from '../../src/lib/locales.ts';
import { checkedText, pageCheckedText, withDue } from '../../src/site/checked.ts';
import { desk } from '../../src/site/desk.ts';
import { shownFigure } from '../../src/site/figures.ts';

const value: Figure['values'][number] = { markets: ['us'], value: 30, unit: 'day', sources: ['x'], checked: '2026-11-23', confidence: 'high' };

describe.each(LOCALES)('what readers are told of a check, in %s', (locale) => {
  test('differs once a new one is due, and then names the year', () => {
    for (const place of ['chip', 'list'] as const) {
      const [fresh, due] = [checkedText({ checked: '2026-11-23', due: false }, locale, place), checkedText({ checked: '2026-11-23', due: true }, locale, place)];
      expect(due).not.toBe(fresh);
      expect(due).toContain('2026');
    }
  });
  test('reaches tools and pages with the figure, which is marked only where it is due', () => {
    expect(shownFigure('f', value, locale, false)).not.toHaveProperty('due');
    expect(shownFigure('f', value, locale, false).checked).toBe(checkedText({ checked: '2026-11-23', due: false }, locale));
    expect(shownFigure('f', value, locale, true)).toMatchObject({ due: true, checked: checkedText({ checked: '2026-11-23', due: true }, locale) });
  });
  test('stands after a text that shows no day, only where a check is due', () => {
    expect(withDue('Words.', { checked: '2026-11-23', due: false }, locale)).toBe('Words.');
    expect(withDue('Words.', { checked: '2026-11-23', due: true }, locale)).toContain(checkedText({ checked: '2026-11-23', due: true }, locale));
  });
  test('says of a page that its check is due', () => {
    for (const words of ['reviewed', 'updated'] as const) {
      const [fresh, due] = [false, true].map((each) => pageCheckedText(words, { checked: '2026-11-23', due: each }, locale));
      expect(due).not.toBe(fresh);
      expect(due).toContain('2026');
    }
  });
});

describe('the editors’ desk', () => {
  const routes = (command: string) => {
    const added: string[] = [];
    const setup: unknown = desk().hooks['astro:config:setup'];
    if (typeof setup !== 'function') throw new Error('the desk does not listen to the start of a build');
    Reflect.apply(setup, undefined, [{ command, injectRoute: ({ pattern }: { pattern: string }) => added.push(pattern) }]);
    return added;
  };
  test('is there in development, and in no published site', () => {
    expect(routes('dev')).toContain('/[locale]/desk/report');
    expect(routes('build')).toEqual([]);
  });
});
