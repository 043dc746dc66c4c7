'use client';

import { useLayoutEffect, useRef } from 'react';
import type { MapSurface } from '@/components/map/map-surface';
import type { MapPoint } from '@/lib/lecture/lecture-message';
import { LASER_LOOK } from './laser-look';
import type { SpeakerLaser } from './speaker-laser';

interface LaserOnMapProps {
  readonly laser: SpeakerLaser;
  /** Which map this is. */
  readonly on: MapPoint['on'];
  readonly surface: MapSurface;
}

/** The speaker's laser where it points on this map; it stays at its place while the map moves. */
export function LaserOnMap({ laser, on, surface }: LaserOnMapProps) {
  const dot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = dot.current!;
    const draw = () => {
      const { at } = laser;
      const seen = at?.on === on ? surface.project([at.longitude, at.latitude]) : null;
      const isSeen = seen !== null && seen.visible;
      element.hidden = !isSeen;
      if (isSeen) element.style.translate = `${Math.round(seen.x)}px ${Math.round(seen.y)}px`;
    };
    draw();
    const endings = [laser.subscribe(draw), surface.onLayOut(draw)];
    return () => endings.forEach((end) => end());
  }, [laser, on, surface]);
  return (
    <div
      ref={dot}
      aria-hidden
      hidden
      data-speaker-laser
      // Between two messages it glides; when the map itself moves, it is a moment late.
      className="pointer-events-none absolute top-0 left-0 z-30 transition-[translate] duration-100 ease-linear motion-reduce:transition-none"
    >
      <div className={`-translate-1/2 ${LASER_LOOK}`} />
    </div>
  );
}
