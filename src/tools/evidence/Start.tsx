import { PROBLEMS } from '../../lib/ids.ts';
import type { Locale } from '../../lib/locales.ts';
import { Cases } from './Cases.tsx';
import type { Case } from './cases.ts';
import type { ShownWords } from './shared.ts';

/** The first choice: what the list is about. Until the page has started, it leads to the plain lists, which need no script. */
export const Start = ({ all, onOpen, started, plain, locale, words }: {
  all: readonly Case[]; onOpen: (id: string) => void; started: boolean; plain: string; locale: Locale; words: ShownWords;
}) => (
  <div class="flow">
    <Cases all={all} onOpen={onOpen} locale={locale} words={words} />
    <nav aria-labelledby="evidence-contents">
      <h2 id="evidence-contents">{words.ui['contents-title']}</h2>
      <ul class="rows starts">
        {PROBLEMS.map((id) => (
          <li key={id}>{!started && <span id={id} class="no-js-only" />}<a href={`${started ? '' : plain}#${id}`}>{words.problems[id].short}</a></li>
        ))}
      </ul>
    </nav>
  </div>
);
