import type { Locale } from '../../../../lib/locales.ts';
import { fill } from '../../../../lib/text.ts';
import { useMessage } from '../../../../tools/messages/use-message.tsx';
import type { Words as MessageWords } from '../../../../tools/messages/wording.ts';
import Wizard from '../../../../tools/wizard/island.tsx';
import type { WizardProps } from '../../../../tools/wizard/shared.ts';

/** The wizard with its messages; tools do not know each other, so the page joins them. */
export default function WizardWithMessages({ messages, ...props }: WizardProps & { messages: Record<Locale, MessageWords> }) {
  const { locale, words: { ui, recipients } } = props;
  const labels = {
    heading: (to: keyof typeof recipients) => fill(ui['message-for'], { recipient: recipients[to] }),
    languages: { en: ui.send, zh: ui.read },
    copy: ui.copy, copied: ui.copied, share: ui.share, 'copy-by-hand': ui['copy-by-hand'], 'fill-in': ui['fill-in'], 'kept-here': ui['kept-here'],
  };
  return <Wizard {...props} useMessage={(of) => useMessage({ ...of, words: messages, labels, locale })} />;
}
