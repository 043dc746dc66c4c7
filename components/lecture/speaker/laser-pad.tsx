'use client';

import { useState, type PointerEvent } from 'react';
import type { LngLat } from '@/lib/geo/sphere';
import type { MapPoint } from '@/lib/lecture/lecture-message';
import { useDrag } from '../ink/use-drag';
import { LASER_DOT } from '../screen/laser-look';
import type { PictureGround } from './picture-ground';
import { pointOnPicture } from './point-on-picture';

interface LaserPadProps {
  readonly ground: PictureGround;
  readonly onPoint: (point: MapPoint | null) => void;
}

/** In pixels of the picture. */
const DOT = 7;

/** Over a picture of the screen: while it is pressed, the screen shows a laser at the same place. */
export function LaserPad({ ground, onPoint }: LaserPadProps) {
  const { width, height } = ground.size;
  const [place, setPlace] = useState<LngLat | null>(null);

  const point = (event: PointerEvent) => {
    const [x, y] = pointOnPicture(event, event.currentTarget, ground.size);
    const isInside = x >= 0 && y >= 0 && x <= width && y <= height;
    const next = isInside ? ground.unproject(x, y) : null;
    setPlace(next);
    onPoint(next && { longitude: next[0], latitude: next[1], on: ground.on });
  };
  const lift = () => {
    setPlace(null);
    onPoint(null);
  };
  const drag = useDrag({ onDrag: point, onLift: lift });
  const [dotX, dotY] = (place && ground.project(place)) ?? [0, 0];
  return (
    <g>
      <rect
        data-laser-pad={ground.on}
        width={width}
        height={height}
        fill="transparent"
        className="cursor-crosshair touch-none"
        {...drag}
      />
      {place && (
        <circle data-laser cx={dotX} cy={dotY} r={DOT} className={LASER_DOT} strokeWidth={2} />
      )}
    </g>
  );
}
