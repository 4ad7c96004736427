import { defineCollection } from 'astro:content';
import { file as fileLoader, glob, type Loader } from 'astro/loaders';
import * as schemas from './gate/schemas.ts';
import { gatePassed } from './site/content-gate.ts';
import { wording as trackingWords } from './tools/tracking/wording.ts';
import { wording as wizardWords } from './tools/wizard/wording.ts';
import { wording as messageWords } from './tools/messages/wording.ts';
import { wording as evidenceWords } from './tools/evidence/wording.ts';

// The one gate through which content reaches the pages. `npm run check` explains every error it can meet.

/** A loader that lets the gate speak first where an entry cannot be read. */
const behindGate = ({ name, load }: Loader): Loader => ({ name, load: (context) => load(context).catch(async (error: unknown) => {
  await gatePassed(context.config);
  throw error;
}) });

const file = (path: string) => behindGate(fileLoader(path));

const folder = (pattern: string) =>
  behindGate(glob({ base: './content', pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') }));

/** Pages, whose text is kept as it is written and bundled nowhere: `site/body.ts` compiles it where it is shown. */
const pages = (pattern: string): Loader => {
  const { name, load } = folder(pattern);
  return { name, load: ({ store, ...context }) => load({ ...context, store: { ...store, set: (entry) => store.set({ ...entry, deferredRender: false }) } }) };
};

export const collections = {
  sources: defineCollection({ loader: file('content/sources.yml'), schema: schemas.source }),
  facts: defineCollection({ loader: file('content/facts.yml'), schema: schemas.fact }),
  markets: defineCollection({ loader: file('content/markets.yml'), schema: schemas.market }),
  labels: defineCollection({ loader: file('content/labels.yml'), schema: schemas.label }),
  tracking: defineCollection({ loader: file('content/tracking.yml'), schema: schemas.trackingStatus }),
  glossary: defineCollection({ loader: file('content/glossary.yml'), schema: schemas.term }),
  library: defineCollection({ loader: file('content/library.yml'), schema: schemas.shelf }),
  review: defineCollection({ loader: file('content/review.yml'), schema: schemas.checkLength }),
  changes: defineCollection({ loader: file('content/changes.yml'), schema: schemas.pageChanges }),
  articles: defineCollection({ loader: pages('*/articles/*/*.mdx'), schema: schemas.article }),
  faq: defineCollection({ loader: pages('*/faq/*.mdx'), schema: schemas.faq }),
  pages: defineCollection({ loader: pages('*/pages/*.mdx'), schema: schemas.plainPage }),
  sections: defineCollection({ loader: folder('*/sections.yml'), schema: schemas.sections }),
  home: defineCollection({ loader: folder('*/home.yml'), schema: schemas.home }),
  pictures: defineCollection({ loader: folder('*/pictures.yml'), schema: schemas.pictures }),
  trackingWords: defineCollection({ loader: folder('*/tools/tracking.yml'), schema: trackingWords }),
  wizardWords: defineCollection({ loader: folder('*/tools/wizard.yml'), schema: wizardWords }),
  messageWords: defineCollection({ loader: folder('*/tools/messages.yml'), schema: messageWords }),
  evidenceWords: defineCollection({ loader: folder('*/tools/evidence.yml'), schema: evidenceWords }),
};
