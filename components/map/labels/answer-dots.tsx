'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { groupBy } from '@/lib/text/group-by';
import type { FlowScene } from '../scene/flow-scene';
import './answer-dots.css';

/** A place, and how many answered it. */
export interface AnswerDot {
  readonly longitude: number;
  readonly latitude: number;
  readonly count: number;
}

/** Pixels of the dot of one answer, at a desk, and of its rim. */
const DIAMETER = 9;
const RIM = 3;

interface AnswerDotsProps {
  readonly scene: Pick<FlowScene, 'map' | 'onLayOut' | 'redrawSoon'>;
  readonly dots: readonly AnswerDot[];
  readonly typeScale: number;
}

/**
 * The places that a room answered, as dots over the map: as large as they are frequent. All of one size
 * are one path, so that a thousand of them move with the map.
 */
export function AnswerDots({ scene, dots, typeScale }: AnswerDotsProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const sizes = [...groupBy(dots, ({ count }) => count)].toSorted(([one], [other]) => other - one);
  const layOut = useEffectEvent(() => {
    for (const group of drawing.current?.children ?? []) {
      const count = Number(group.getAttribute('data-count'));
      const path = pathOf(
        dots.filter((dot) => dot.count === count),
        scene,
      );
      for (const part of group.children) part.setAttribute('d', path);
    }
  });
  useEffect(() => scene.onLayOut(() => layOut()), [scene]);
  useEffect(() => scene.redrawSoon(), [scene, dots, typeScale]);
  return (
    <svg
      ref={drawing}
      aria-hidden
      data-answer-dots={dots.length}
      className="answer-dots pointer-events-none absolute inset-0 size-full overflow-hidden"
    >
      {sizes.map(([count]) => {
        const diameter = DIAMETER * typeScale * Math.sqrt(count);
        return (
          <g key={count} data-count={count}>
            <path className="answer-dots-rim" strokeWidth={diameter + RIM * typeScale} />
            <path className="answer-dots-body" strokeWidth={diameter} />
          </g>
        );
      })}
    </svg>
  );
}

/** A line without length has round ends: a dot. */
const pathOf = (dots: readonly AnswerDot[], { map }: AnswerDotsProps['scene']) =>
  dots
    .map(({ longitude, latitude }) => map.project([longitude, latitude]))
    .filter(({ visible }) => visible)
    .map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`)
    .join('');
