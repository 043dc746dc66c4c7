import { useEffect, useEffectEvent } from 'react';
import type { MapContent } from '../scene/map-content';
import { keyInView, type KeyInView } from './map-signs';

/** Tells what a key beside the map is to explain, whenever it is something else. */
export function useKeyReport(
  content: MapContent,
  onChange: ((key: KeyInView) => void) | undefined,
): void {
  const isAsked = onChange !== undefined;
  const key = isAsked ? JSON.stringify(keyInView(content)) : null;
  const report = useEffectEvent(() => onChange?.(keyInView(content)));
  useEffect(() => {
    if (key !== null) report();
  }, [key]);
}
