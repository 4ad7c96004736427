import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Draws what is further down a long screen so many paints after the rest, so that a slow device shows the beginning and answers in between. */
export function Later({ after, children }: { after: number; children: ComponentChildren }) {
  const [left, setLeft] = useState(after);
  useEffect(() => { if (left > 0) setLeft(left - 1); }, [left]);
  return <>{left > 0 ? null : children}</>;
}
