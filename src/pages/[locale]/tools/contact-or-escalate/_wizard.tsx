import { useState } from 'preact/hooks';
import { takeUp } from '../../../../lib/given.ts';
import { useTexts } from '../../../../lib/page-state.ts';
import { fill } from '../../../../lib/text.ts';
import { useMessage, type SlipWords } from '../../../../tools/messages/use-message.tsx';
import Wizard from '../../../../tools/wizard/island.tsx';
import type { WizardProps } from '../../../../tools/wizard/shared.ts';

type Given = WizardProps & { messages: readonly SlipWords[] };

/** The wizard with its messages; tools do not know each other, so the page joins them. */
export function WizardWithMessages({ messages, ...props }: Given) {
  const { locale, words: { ui, recipients } } = props;
  const { texts, give } = useTexts();
  const labels = {
    heading: (to: keyof typeof recipients) => fill(ui['message-for'], { recipient: recipients[to] }),
    copy: ui.copy, part: ui['copy-part'], copied: ui.copied, share: ui.share, 'copy-by-hand': ui['copy-by-hand'], 'fill-in': ui['fill-in'], 'kept-here': ui['kept-here'],
    faults: { old: ui['date-old'], future: ui['date-future'], conflict: ui['date-conflict'] },
  };
  return <Wizard {...props} useMessage={(of) => useMessage({ ...of, texts, onTexts: give, words: messages, labels, locale })} />;
}

/** The same from the file that its page gives it. */
export default function WizardIsland({ given }: { given: string }) {
  const [props] = useState(() => takeUp<Given>(given));
  return <WizardWithMessages {...props} />;
}
