import { z } from 'zod';
import { WORDED_TOOLS } from '../gate/files.ts';
import { redirects } from '../gate/addresses/redirects.ts';
import { CHANGED_PAGE } from '../gate/changes.ts';
import * as schemas from '../gate/schemas.ts';
import { MARKETS, SECTIONS } from '../lib/ids.ts';
import { queries, wording as searchWords } from '../search/wording.ts';
import { wording as evidenceWords } from '../tools/evidence/wording.ts';
import { wording as messageWords } from '../tools/messages/wording.ts';
import { STATUS_IDS } from '../tools/tracking/rules.ts';
import { wording as trackingWords } from '../tools/tracking/wording.ts';
import { wording as wizardWords } from '../tools/wizard/wording.ts';
import { frameWords } from './frame-words.ts';

/** A kind of file that editors write: where such files lie, what they may hold, and what is said of them as a whole. */
export interface EditorFile {
  name: string;
  files: string;
  schema: z.ZodType;
  about: string;
  /** The schema holds for the fields at the head of a page, not for the whole file. */
  head?: true;
}

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const pageKey = z.string().regex(new RegExp(`^${CHANGED_PAGE}$`), 'must be <section>/<name>, faq/<section>, about or privacy');
const entries = (schema: z.ZodType) => z.record(id, schema);
const all = (ids: readonly string[], schema: z.ZodType) => z.strictObject(Object.fromEntries(ids.map((each) => [each, schema])));

const TOOL_WORDS = { tracking: trackingWords, wizard: wizardWords, evidence: evidenceWords, messages: messageWords } as const satisfies Record<(typeof WORDED_TOOLS)[number], z.ZodType>;

/** Every kind of file that editors write with its schema; `frame` are the words of the frame in the language that is written first. */
export const editorFiles = (frame: unknown): EditorFile[] => [
  { name: 'facts', files: 'content/facts.yml', schema: entries(schemas.fact), about: 'Figures (title, values), statements (text, holds) and contacts (contact, holds), each under its id.' },
  { name: 'sources', files: 'content/sources.yml', schema: entries(schemas.source), about: 'Where facts come from, each page under its id.' },
  { name: 'markets', files: 'content/markets.yml', schema: all(MARKETS, schemas.market), about: 'The markets, in the order in which they are shown.' },
  { name: 'labels', files: 'content/labels.yml', schema: entries(schemas.label), about: 'Names of buttons and statuses in the app, each under its id.' },
  { name: 'tracking', files: 'content/tracking.yml', schema: all(STATUS_IDS, schemas.trackingStatus), about: 'Tracking statuses, and how carriers put them.' },
  { name: 'tracking-lines', files: 'content/tracking-lines.yml', schema: z.partialRecord(z.enum([...STATUS_IDS, 'unrecognised']), schemas.trackingLines), about: 'Lines under the status they mean, from which the tracking tool learns.' },
  { name: 'tracking-words', files: 'content/tracking-words.yml', schema: schemas.trackingWords, about: 'Words that say the same, under a name for their meaning.' },
  { name: 'tracking-sources', files: 'content/tracking-sources.yml', schema: entries(schemas.trackingSource), about: 'Pages on which phrases or forms of numbers were seen.' },
  { name: 'carriers', files: 'content/carriers.yml', schema: entries(schemas.carrier), about: 'Carriers, each under its id.' },
  { name: 'library', files: 'content/library.yml', schema: all(SECTIONS, schemas.shelf), about: 'The guides of each section, in reading order.' },
  { name: 'review', files: 'content/review.yml', schema: schemas.review, about: 'How long a check lasts, by what was checked, and why.' },
  { name: 'redirects', files: 'content/redirects.yml', schema: redirects, about: 'Old addresses of pages, and where readers find them now.' },
  { name: 'changes', files: 'content/changes.yml', schema: z.record(pageKey, schemas.pageChanges), about: 'When each page was published, and what was changed on it later; each page under its address without the language.' },
  { name: 'glossary', files: 'content/glossary.yml', schema: entries(schemas.term), about: 'Terms in both languages, each under its id.' },
  { name: 'sections', files: 'content/*/sections.yml', schema: schemas.sections, about: 'The sections of the library in one language.' },
  { name: 'home', files: 'content/*/home.yml', schema: schemas.home, about: 'The front page in one language.' },
  { name: 'pictures', files: 'content/*/pictures.yml', schema: schemas.pictures, about: 'The words of the pictures in one language.' },
  { name: 'search', files: 'content/*/search.yml', schema: searchWords, about: 'What the search says, and what it knows of the language.' },
  { name: 'queries', files: 'content/*/queries.yml', schema: queries, about: 'What buyers type, under the page that answers it: a guide’s name, faq-<section>, tool-<tool> or statuses.' },
  ...WORDED_TOOLS.map((tool) => ({ name: `tool-${tool}`, files: `content/*/tools/${tool}.yml`, schema: TOOL_WORDS[tool], about: `The words of ${tool === 'messages' ? 'the ready messages' : `the tool “${tool}”`} in one language.` })),
  { name: 'article', files: 'content/*/articles/*/*.mdx', schema: schemas.article, about: 'The fields at the head of a guide.', head: true },
  { name: 'faq', files: 'content/*/faq/*.mdx', schema: schemas.faq, about: 'The fields at the head of an FAQ page.', head: true },
  { name: 'page', files: 'content/*/pages/*.mdx', schema: schemas.plainPage, about: 'The fields at the head of a page about the site.', head: true },
  { name: 'frame', files: 'src/locales/*.json', schema: frameWords(frame), about: 'The words of the frame in one language.' },
];
