/** A function that works out the answer to each question once; questions that `nameOf` names alike are the same. */
export function once<Question extends readonly unknown[], Answer>(work: (...question: Question) => Answer, nameOf: (...question: Question) => string = (...question) => question.join(' ')): (...question: Question) => Answer {
  const answers = new Map<string, Answer>();
  return (...question) => {
    const name = nameOf(...question);
    const known = answers.get(name);
    if (known !== undefined || answers.has(name)) return known as Answer;
    const answer = work(...question);
    answers.set(name, answer);
    return answer;
  };
}

/** The same for what comes from the content, which stays as it is during a build only: in development every question is worked out anew. */
export const onceABuild = <Question extends readonly unknown[], Answer>(work: (...question: Question) => Answer): (...question: Question) => Answer =>
  (import.meta.env.PROD ? once(work) : work);
