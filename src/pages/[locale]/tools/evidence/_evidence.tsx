import { useState } from 'preact/hooks';
import { takeUp } from '../../../../lib/given.ts';
import { fill } from '../../../../lib/text.ts';
import Evidence from '../../../../tools/evidence/island.tsx';
import type { Props, UseMessages } from '../../../../tools/evidence/shared.ts';
import { stagesIn, type Stage } from '../../../../tools/messages/stages.ts';
import { useMessage, type SlipWords } from '../../../../tools/messages/use-message.tsx';

/** What the slip needs besides the words of the checklist. */
export interface MessageProps { messages: readonly SlipWords[]; stages: Record<Stage, string> }

/** The checklist with its messages; tools do not know each other, so the page joins them. */
function EvidenceWithMessages({ messages, stages, ...props }: Props & MessageProps) {
  const { locale, words: { ui, recipients } } = props;
  const useMessages: UseMessages = ({ problem, wanted, ...given }) => {
    const [chosen, setChosen] = useState<{ wanted: string; stage: string }>();
    const offered = stagesIn((id) => messages.every((slip) => Object.hasOwn(slip.messages, id)), problem);
    // A choice holds until another recipient or another turn of the case asks for another message.
    const own = chosen?.wanted === `${problem} ${wanted}` ? chosen.stage : wanted;
    const stage = offered.find((id) => id === own) ?? offered[0];
    const labels = {
      heading: (to: keyof typeof recipients) => fill(ui['message-for'], { recipient: recipients[to] }),
      copy: ui['copy-text'], part: ui['copy-part'], copied: ui.copied, share: ui.share, 'copy-by-hand': ui['text-selected'], 'fill-in': ui['fill-in'], 'kept-here': ui['kept-here'],
      faults: { old: ui['date-old'], future: ui['date-future'], conflict: ui['date-conflict'] },
    };
    const message = useMessage({ ...given, wanted: stage, topic: problem, words: messages, labels, locale });
    if (!message || !stage) return undefined;
    return {
      stages: offered.map((id) => ({ id, label: stages[id] })), stage, slip: message.slip, letters: message.letters,
      choose: (id) => setChosen({ wanted: `${problem} ${wanted}`, stage: id }),
    };
  };
  return <Evidence {...props} useMessages={useMessages} />;
}

/** The same from the file that its page gives it. */
export default function EvidenceIsland({ given }: { given: string }) {
  const [props] = useState(() => takeUp<Props & MessageProps>(given));
  return <EvidenceWithMessages {...props} />;
}
