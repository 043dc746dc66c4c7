import type { ReactNode } from 'react';
import { StillGround } from '@/components/map/still/still-ground';
import { TOUCH_RATIO, type TouchView } from './touch-view';

interface TouchPictureProps {
  readonly view: TouchView;
  readonly children: ReactNode;
}

/** Land and sea as a view shows them, and what is drawn on them. */
export function TouchPicture({ view, children }: TouchPictureProps) {
  const height = view.width * TOUCH_RATIO;
  return (
    <svg
      aria-hidden
      viewBox={`${view.x - view.width / 2} ${view.y - height / 2} ${view.width} ${height}`}
      className="block size-full"
    >
      <StillGround />
      {children}
    </svg>
  );
}
