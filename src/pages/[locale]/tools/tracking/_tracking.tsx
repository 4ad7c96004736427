import { useState } from 'preact/hooks';
import { takeUp } from '../../../../lib/given.ts';
import Tracking from '../../../../tools/tracking/island.tsx';
import type { TrackingProps } from '../../../../tools/tracking/shared.ts';

/** The tracking tool from the file that its page gives it. */
export default function TrackingIsland({ given }: { given: string }) {
  const [props] = useState(() => takeUp<TrackingProps>(given));
  return <Tracking {...props} />;
}
