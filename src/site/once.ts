/** A function that works out the answer to each question once. A question is named by its parts in a row, so they must be plain values. */
export function once<Question extends readonly (string | number | boolean)[], Answer>(work: (...question: Question) => Answer): (...question: Question) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (...question) => {
    const name = question.join(' ');
    const known = answers.get(name) ?? { answer: work(...question) };
    answers.set(name, known);
    return known.answer;
  };
}

/** The same for what comes from the content, which stays as it is during a build only: in development every question is worked out anew. */
export const onceABuild = <Question extends readonly (string | number | boolean)[], Answer>(work: (...question: Question) => Answer): (...question: Question) => Answer =>
  (import.meta.env.PROD ? once(work) : work);
