import { useTexts } from '../../../../lib/page-state.ts';
import { fill } from '../../../../lib/text.ts';
import { useMessage, type SlipWords } from '../../../../tools/messages/use-message.tsx';
import Wizard from '../../../../tools/wizard/island.tsx';
import type { WizardProps } from '../../../../tools/wizard/shared.ts';

/** The wizard with its messages; tools do not know each other, so the page joins them. */
export default function WizardWithMessages({ messages, ...props }: WizardProps & { messages: readonly SlipWords[] }) {
  const { locale, words: { ui, recipients } } = props;
  const { texts, give } = useTexts();
  const labels = {
    heading: (to: keyof typeof recipients) => fill(ui['message-for'], { recipient: recipients[to] }),
    copy: ui.copy, part: ui['copy-part'], copied: ui.copied, share: ui.share, 'copy-by-hand': ui['copy-by-hand'], 'fill-in': ui['fill-in'], 'kept-here': ui['kept-here'],
    faults: { old: ui['date-old'], future: ui['date-future'], conflict: ui['date-conflict'] },
  };
  return <Wizard {...props} useMessage={(of) => useMessage({ ...of, texts, onTexts: give, words: messages, labels, locale })} />;
}
