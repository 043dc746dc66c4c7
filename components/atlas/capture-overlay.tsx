'use client';

import dynamic from 'next/dynamic';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import { comparedOf, type View } from '@/lib/view/view';
import type { ViewFrame } from '@/lib/view/view-frame';

const CaptureOutline = dynamic(
  () => import('@/components/tours/editor/capture-outline').then((module) => module.CaptureOutline),
  // A boundary of its own: else the map that stands would be hidden until it is there.
  { ssr: false, loading: () => null },
);

/** Over the map while a tour is being made: the outline of what a stage will show of it. */
export function captureOverlay(
  view: View,
  seen: () => ViewFrame | null,
): FlowMapProps['renderOverlay'] {
  if (view.panel !== 'tour') return undefined;
  // As a view is captured (lib/tours/captured-view.ts).
  const isRegion = view.camera === null && view.open === null;
  return (surface) => (
    <CaptureOutline
      surface={surface}
      frameNow={() => view.frame ?? (isRegion ? null : seen())}
      projection={view.projection}
      isCompared={comparedOf(view) !== null}
    />
  );
}
