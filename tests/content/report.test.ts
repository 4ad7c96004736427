import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportOf, REPORT_SECTIONS, type Report, type ReportSection } from '../../src/gate/review/report.ts';
import { scratchCopy } from './scratch.ts';

const TODAY = '2026-12-01';
const scratch = scratchCopy();
afterAll(() => scratch.remove());

function change(file: string, edit: (text: string) => string): void {
  const [path, before] = [join(scratch.root, file), readFileSync(join(scratch.root, file), 'utf8')];
  const after = edit(before);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  writeFileSync(path, after);
}
const fact = (id: string, fields: string) => `\n${id}:\n  title: { en: Words, zh: 词 }\n  values:\n    - { markets: [us, uk], value: 1, unit: day, sources: [us-blog-10021812], confidence: high, ${fields} }\n`;
const named = (report: Report, section: ReportSection) => report.sections[section].map(({ id }) => id);
// A guide to which only other pages lead.
const LONELY = 'leave-an-honest-review';
const GUIDE = `content/en/articles/sellers/${LONELY}.mdx`;
const without = (text: string) => text.replaceAll(new RegExp(`<Go to="${LONELY}"[^>]*>([\\s\\S]*?)</Go>`, 'g'), '$1').replace(/^related: \[(.*)\]$/m, (_, ids: string) => `related: [${ids.split(', ').filter((id) => id !== LONELY).join(', ')}]`);

describe('the report', () => {
  let report: Report;
  let before: Report;
  beforeAll(() => {
    before = reportOf(scratch.root, TODAY);
    change('content/facts.yml', (text) => text
      + fact('long-ago', "checked: '2026-05-31'")
      + fact('longer-ago', "checked: '2025-05-31'")
      + fact('almost', "checked: '2026-06-20'")
      + fact('set-by-hand', "checked: '2026-11-23', recheck: '2026-12-01'")
      + fact('set-for-later', "checked: '2020-11-23', recheck: '2029-01-01'"));
    for (const file of globSync('content/en/{articles/*,faq,pages}/*.mdx', { cwd: scratch.root })) {
      const text = readFileSync(join(scratch.root, file), 'utf8');
      if (file.replaceAll('\\', '/') !== GUIDE && without(text) !== text) writeFileSync(join(scratch.root, file), without(text));
    }
    change('content/en/articles/delivery/late-delivery.mdx', (text) => text.replace(/^reviewed: .*$/m, "reviewed: '2025-10-30'"));
    change('content/zh/articles/delivery/late-delivery.mdx', (text) => text.replace(/^reviewed: .*$/m, (line) => `${line}\ndraft: true`));
    rmSync(join(scratch.root, 'content/zh/articles/support/in-app-support.mdx'));
    change('content/en/faq/delivery.mdx', (text) => `${text}\n<Fact id="almost" />\n\n<Fact id="longer-ago" in="us" />\n`);
    change('content/en/queries.yml', (text) => text.replace(/^late-delivery:$/m, 'late-deliveries:'));
    report = reportOf(scratch.root, TODAY);
  }, 60_000);

  test('of the published content finds nothing due before spring', () => {
    expect(before.sections.due).toEqual([]);
    expect(before.sections.soon).toEqual([]);
    expect(before.next?.day).toBe('2027-03-23');
  });
  test('has every section, and none that nobody wrote', () => expect(Object.keys(report.sections)).toEqual([...REPORT_SECTIONS]));
  test('lists what is due, the longest due first, with its day, line and markets', () => {
    expect(named(report, 'due')).toEqual(['longer-ago', 'late-delivery', 'long-ago', 'set-by-hand']);
    const [first, page] = report.sections.due;
    expect(page).toMatchObject({ day: '2026-10-30', kind: 'guide', locale: 'en' });
    expect(first).toMatchObject({ day: '2025-11-30', kind: 'figure', markets: ['us', 'uk'], file: 'content/facts.yml' });
    expect(readFileSync(join(scratch.root, 'content/facts.yml'), 'utf8').split('\n')[(first?.line ?? 0) - 1]).toContain("checked: '2025-05-31'");
  });
  test('announces what becomes due within a month, and nothing twice', () => expect(named(report, 'soon')).toEqual(['almost']));
  test('looks ahead to a day', () => {
    const ahead = reportOf(scratch.root, '2027-05-26');
    expect(named(ahead, 'due')).toContain('ship-by');
    expect(named(ahead, 'due')).not.toContain('set-for-later');
  });
  test('names the markets in which a figure that readers are shown is missing', () => {
    const rows = report.sections.figures;
    expect(rows.find(({ id }) => id === 'almost')?.markets).toHaveLength(14);
    expect(rows.map(({ id }) => id)).not.toContain('longer-ago');
    expect(rows.map(({ id }) => id)).not.toContain('long-ago');
    expect(rows.map(({ markets }) => markets?.length)).toEqual(rows.map(({ markets }) => markets?.length).toSorted((a, b) => Number(b) - Number(a)));
  });
  test('finds the names of buttons that nobody has seen, by language', () => {
    const rows = report.sections.labels.filter(({ id }) => id === 'orders');
    expect(rows.map(({ locale }) => locale)).toEqual(['zh']);
  });
  test('finds drafts', () => expect(report.sections.drafts.map(({ file }) => file)).toEqual(['content/zh/articles/delivery/late-delivery.mdx']));
  test('finds pages that one language lacks', () => expect(report.sections.twins.map(({ file }) => file)).toEqual(['content/en/articles/support/in-app-support.mdx']));
  test('finds pages without searches', () => expect(report.sections.queries.map(({ id, locale }) => [id, locale])).toEqual([['late-delivery', 'en']]));
  test('finds facts that nobody shows', () => {
    expect(named(report, 'unused')).toContain('long-ago');
    expect(named(report, 'unused')).not.toContain('almost');
  });
  test('finds facts of which nothing official was seen', () => {
    expect(named(report, 'reported')).toContain('hand-over');
    expect(named(report, 'reported')).not.toContain('ship-by');
  });
  test('finds guides to which nothing leads, and who could', () => {
    expect(before.sections.unlinked).toEqual([]);
    const [row, ...others] = report.sections.unlinked;
    expect(others).toEqual([]);
    expect(row).toMatchObject({ id: LONELY, locale: 'en', file: GUIDE });
    expect(row?.from?.length).toBeGreaterThan(0);
  });
  test('takes in what is stale', () => {
    const stale = [{ what: 'article', id: 'late-delivery', file: 'a', line: 1 }] as const;
    expect(reportOf(scratch.root, TODAY, stale).sections.stale).toEqual(stale);
  });
});
