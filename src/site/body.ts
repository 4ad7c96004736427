import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { evaluate, type EvaluateOptions } from 'satteri';

/** What shows the text of a page, given the pieces that it may use. */
export type Body = (props: { components: Readonly<Record<string, unknown>> }) => unknown;

// As Astro's own MDX is compiled; what holds no piece becomes plain HTML at once.
const options: EvaluateOptions = {
  features: { gfm: true, smartPunctuation: true }, elementAttributeNameCase: 'html',
  optimizeStatic: { component: 'Fragment', prop: 'set:html' },
  Fragment, jsx: jsx as EvaluateOptions['jsx'], jsxs: jsxs as EvaluateOptions['jsxs'],
};

/**
 * The MDX text of a page, ready to be shown. It is compiled when its page is made, not bundled: texts import nothing, and
 * as modules they took three quarters of the bundler's time and memory.
 */
export function bodyOf(text: string): Body {
  const { default: show } = evaluate(text, options) as { default: Body };
  const body: Body = ({ components }) => show({ components: { Fragment, ...components } });
  // By this Astro knows who renders it.
  return Object.assign(body, { [Symbol.for('astro:renderer')]: 'astro:jsx' });
}
