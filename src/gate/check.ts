import type { z } from 'zod';
import { localToday, type IsoDate } from '../lib/dates.ts';
import { LOCALES } from '../lib/locales.ts';
import { checkBody } from './body.ts';
import { checkCarriers, usedSources } from './carriers.ts';
import { checkChanges } from './changes.ts';
import { checkDays } from './days.ts';
import { checkFacts, checkIds, checkMarkets, checkSources } from './facts.ts';
import { checkLeftOvers } from './files.ts';
import { checkFramePages } from './frame-pages.ts';
import { checkFreshness } from './freshness/freshness.ts';
import { list, record, type Ids, type Known } from './known.ts';
import { checkAliases, checkForm } from './page-form.ts';
import { checkNeeds } from './needs.ts';
import { checkNumberWords } from './number-words.ts';
import { readPages } from './pages.ts';
import { checkQueries } from './queries.ts';
import { checkTracking } from './phrases.ts';
import { inOrder, type Problem } from './problem.ts';
import { readYaml, type Read } from './read.ts';
import { checkRedirects } from './addresses/redirects.ts';
import { checkPage } from './references.ts';
import * as schemas from './schemas.ts';
import { checkReview } from './review/review.ts';
import { checkShelf } from './shelf.ts';
import { checkTwins } from './twins.ts';
import { validate } from './validate.ts';
import { checkFrameWords, checkToolWords } from './words.ts';

const SCHEMAS = { article: schemas.article, faq: schemas.faq, page: schemas.plainPage } as const;

const idsOf = (read: Read, field?: string): Ids =>
  read.data && Object.entries(read.data).filter(([, entry]) => field === undefined || field in record(entry)).map(([id]) => id);

function checkEntries(read: Read, schema: z.ZodType, problems: Problem[]): void {
  for (const [id, entry] of Object.entries(read.data ?? {})) validate(read, schema, problems, [id], entry);
}

/** Every fault of the content under `root` on a day, in the order of the files; none means that it may be built. */
export function checkContent(root: string, today: IsoDate = localToday()): Problem[] {
  const problems: Problem[] = [];
  const yaml = (name: string) => readYaml(root, `content/${name}.yml`, problems);
  const [sources, facts, markets, labels, tracking, glossary] = [yaml('sources'), yaml('facts'), yaml('markets'), yaml('labels'), yaml('tracking'), yaml('glossary')];
  for (const read of [sources, facts, labels, glossary]) checkIds(read, problems);
  checkEntries(sources, schemas.source, problems);
  checkEntries(markets, schemas.market, problems);
  checkEntries(labels, schemas.label, problems);
  checkEntries(glossary, schemas.term, problems);
  checkMarkets(markets, problems);
  checkFacts(facts, problems);
  checkSources(sources, idsOf(sources), [facts, labels], problems);
  const toolWords = checkToolWords(root, problems);
  checkFrameWords(root, problems);
  checkNumberWords(root, problems);

  const pages = readPages(root, problems);
  const messages = toolWords[`${LOCALES[0]}/messages`]?.data?.['messages'];
  const known: Known = {
    figures: idsOf(facts, 'values'), statements: idsOf(facts, 'text'), labels: idsOf(labels),
    messages: messages === undefined ? undefined : Object.keys(record(messages)), pages,
    marketsOf: (figure) => [record(facts.data?.[figure])['values']].flat().flatMap((value) => list(record(value)['markets'])),
  };
  for (const page of pages) {
    validate(page.read, SCHEMAS[page.kind], problems);
    if (page.read.data) problems.push(...checkBody(page.file, page.read.body, page.read.bodyLine));
    checkPage(page, known, problems);
    checkForm(page, problems);
  }
  checkDays([facts, ...pages.map(({ read }) => read)], today, problems);
  checkAliases(pages, problems);
  checkQueries(root, pages, problems);
  checkTwins(pages, problems);
  checkFreshness(pages, problems);
  checkShelf(yaml('library'), pages, problems);
  checkReview(yaml('review'), facts, pages, problems);
  checkRedirects(root, pages, problems);
  checkChanges(yaml('changes'), pages, today, problems);
  const [carriers, seen] = [yaml('carriers'), yaml('tracking-sources')];
  checkTracking({ statuses: tracking, lines: yaml('tracking-lines'), words: yaml('tracking-words'), sources: seen }, known, carriers.data ? usedSources(carriers) : idsOf(seen) ?? [], problems);
  checkCarriers(carriers, seen, problems);
  checkNeeds(known, problems);
  checkFramePages(root, known, problems);
  checkLeftOvers(root, problems);
  return inOrder(problems);
}
