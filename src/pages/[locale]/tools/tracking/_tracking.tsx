import { useState } from 'preact/hooks';
import { takeUp } from '../../../../lib/given.ts';
import Tracking from '../../../../tools/tracking/island.tsx';
import type { TrackingProps } from '../../../../tools/tracking/shared.ts';

/** The tracking tool from what the page laid ready under a name. */
export default function TrackingIsland({ given }: { given: string }) {
  const [props] = useState(() => takeUp<TrackingProps>(given));
  return <Tracking {...props} />;
}
