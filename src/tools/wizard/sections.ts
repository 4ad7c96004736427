import { writeFragment } from '../../lib/case.ts';
import { figureRows, type FactBook } from '../../lib/facts.ts';
import type { Concern } from '../../lib/ids.ts';
import { factIds } from './basis.ts';
import { paths, problemOf, sectionOf, topicOf } from './engine.ts';
import { rules } from './rules.ts';
import type { WizardProps } from './shared.ts';
import type { Words } from './wording.ts';

/** What the page adds to the wizard's own rules and words. */
export interface SectionSources {
  words: Words;
  facts: FactBook;
  statements: WizardProps['statements'];
  markets: WizardProps['markets'];
  links: WizardProps['links'];
  /** The page of all evidence lists, without a fragment. */
  lists: string;
  /** The message for a wish and a topic, as `messageId` of the messages gives it. */
  message: (wanted: string, topic: Concern) => string | undefined;
}

const targetId = (id: string) => sectionOf(rules, id);

/** The concerns with which one is led straight here; an address such as `#damaged` lands there. */
const concernsAt = (id: string): string[] =>
  Object.entries(rules.questions[rules.start] ?? {}).filter(([, first]) => first === id).map(([concern]) => concern);

/** The messages an outcome may call for, by the problems from which it can be reached. */
function messagesFor(message: SectionSources['message']): Record<string, string[]> {
  const found: Record<string, Set<string>> = {};
  for (const { steps, outcome } of paths(rules)) {
    for (const each of [outcome, rules.outcomes[outcome]?.instead ?? outcome]) {
      const wanted = rules.outcomes[each]?.message;
      const id = wanted && message(wanted, topicOf(rules, steps));
      if (id) (found[each] ??= new Set()).add(id);
    }
  }
  return Object.fromEntries(Object.entries(found).map(([outcome, ids]) => [outcome, [...ids]]));
}

/** The whole wizard as linked sections, for readers without JavaScript: the props of WizardSections.astro but the messages. */
export function allSections({ words, facts, statements, markets, links, lists, message }: SectionSources) {
  const { ui } = words;
  const wanted = messagesFor(message);
  const title = (id: string) => words.questions[id]?.title ?? words.outcomes[id]?.title ?? id;
  const guides = (ids: readonly string[]) => ids.flatMap((id) => links.articles[id] ?? []);
  const named = (ids: readonly string[]) => ids.flatMap((id) => (facts[id] ? { id, title: facts[id].title, lang: undefined } : statements[id] ? { id, title: statements[id].text, lang: statements[id].lang } : []));
  return {
    ui,
    questions: Object.entries(rules.questions).map(([id, answers]) => ({
      id: `q-${id}`, anchors: concernsAt(id), title: title(id), help: words.questions[id]?.help,
      groups: (id === rules.start ? Object.entries(rules.groups) : [['', Object.keys(answers)] as const]).map(([group, ids]) => ({
        ...(group ? { id: writeFragment({ group }), name: words.groups[group]?.label } : {}),
        answers: ids.map((answer) => ({ ...words.questions[id]?.answers[answer], href: `#${targetId(answers[answer] ?? '')}` })),
      })),
    })),
    outcomes: Object.entries(rules.outcomes).map(([id, outcome]) => ({
      id: `o-${id}`, anchors: concernsAt(id), step: outcome.step, stepName: words.steps[outcome.step], turn: words.turns[outcome.turn],
      ...(words.outcomes[id] ?? { title: id, body: '', after: [] }),
      basis: named(outcome.basis), messages: wanted[id] ?? [],
      evidence: `${lists}#${outcome.evidence.problem ?? problemReached(id)}`,
      guides: guides(outcome.articles),
      instead: outcome.instead && { href: `#${targetId(outcome.instead)}`, title: title(outcome.instead) },
    })),
    figures: factIds(rules).flatMap((id) => (facts[id] ? [{ id, title: facts[id].title, rows: figureRows(facts[id], markets) }] : [])),
    statements: factIds(rules).flatMap((id) => (statements[id] ? { id, ...statements[id] } : [])),
  };
}

const problemReached = (outcome: string): string => {
  const led = Object.entries(rules.outcomes).find(([, { instead }]) => instead === outcome)?.[0];
  const path = paths(rules).find((item) => item.outcome === outcome || item.outcome === led);
  return path ? problemOf(rules, path.steps) : '';
};
