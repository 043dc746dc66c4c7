'use client';

import { useTranslations } from 'next-intl';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { MapSurface } from '@/components/map/map-surface';
import type { ScreenBox } from '@/lib/geo/screen-box';
import type { LngLat } from '@/lib/geo/sphere';
import { stageOutline } from '@/lib/tours/stage-outline';
import { STAGE_SCREENS } from '@/lib/tours/stage-screens';
import { stepPane } from '@/lib/tours/step-pane';
import type { Projection } from '@/lib/view/view';
import type { ViewFrame } from '@/lib/view/view-frame';
import { useStageOutline, useStageShape } from '../stage-shape';
import { regionFrame } from './region-frame';

interface CaptureOutlineProps {
  readonly surface: MapSurface;
  /** What would be captured now; null where a step would show the whole region. */
  readonly frameNow: () => ViewFrame | null;
  readonly projection: Projection;
  readonly isCompared: boolean;
}

/** Pixels between a line and its words. */
const BESIDE = 6;

/** The outline of what a lecture's screen will show of the view that is being captured, over the map. */
export function CaptureOutline(props: CaptureOutlineProps) {
  return useStageOutline() ? <DrawnOutline {...props} /> : null;
}

function DrawnOutline({ surface, frameNow, projection, isCompared }: CaptureOutlineProps) {
  const t = useTranslations('tourDesk.outline');
  const shape = useStageShape();
  const svg = useRef<SVGSVGElement>(null);

  const draw = useEffectEvent(() => {
    const element = svg.current;
    if (!element) return;
    const pane = stepPane(STAGE_SCREENS[shape], { isCompared });
    const captured = frameNow();
    const height = element.clientHeight;
    const map = { projection, height, project: (position: LngLat) => surface.project(position) };
    const outline = stageOutline(captured ?? regionFrame(projection, pane), pane, map);
    // Of the region a step says nothing, so that each screen shows it as it can.
    place(element, 'frame', captured === null ? null : outline.frame);
    place(element, 'pane', outline.pane);
  });
  // What would be captured may be another view, while the map stays.
  useLayoutEffect(() => draw());
  useLayoutEffect(() => surface.onLayOut(() => draw()), [surface]);

  return (
    <svg
      ref={svg}
      aria-hidden
      data-capture-outline={shape}
      className="pointer-events-none absolute inset-0 size-full overflow-hidden"
    >
      <Outline name="pane" words={t('pane', { shape })} dashes="7 5" />
      <Outline name="frame" words={t('frame')} />
    </svg>
  );
}

/** A dark line on a light one by day, and the other way round by night: it is seen on any ground. */
function Outline({ name, words, dashes }: { name: string; words: string; dashes?: string }) {
  return (
    <g data-outline={name}>
      <rect fill="none" className="stroke-panel" strokeWidth={5} />
      <rect fill="none" className="stroke-ink" strokeWidth={1.75} strokeDasharray={dashes} />
      <text
        className="fill-ink stroke-panel text-xs font-medium"
        strokeWidth={4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {words}
      </text>
    </g>
  );
}

function place(svg: SVGSVGElement, name: string, box: ScreenBox | null) {
  const group = svg.querySelector<SVGGElement>(`[data-outline=${name}]`)!;
  const isShown = box !== null && Object.values(box).every(Number.isFinite);
  group.style.display = isShown ? '' : 'none';
  if (!isShown) return;
  for (const rect of group.querySelectorAll('rect')) {
    rect.setAttribute('x', box.left.toFixed(1));
    rect.setAttribute('y', box.top.toFixed(1));
    rect.setAttribute('width', Math.max(0, box.right - box.left).toFixed(1));
    rect.setAttribute('height', Math.max(0, box.bottom - box.top).toFixed(1));
  }
  const text = group.querySelector('text')!;
  // Apart from each other, and from the key, which lies at the foot of the map on the left.
  const [x, y] =
    name === 'frame'
      ? [box.right - BESIDE, box.bottom - BESIDE]
      : [(box.left + box.right) / 2, box.top + 3 * BESIDE];
  text.setAttribute('text-anchor', name === 'frame' ? 'end' : 'middle');
  text.setAttribute('x', x.toFixed(1));
  text.setAttribute('y', y.toFixed(1));
}
