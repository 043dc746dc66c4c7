'use client';

import { Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import type { LngLat } from '@/lib/geo/sphere';
import { TouchPicture } from './touch-picture';
import {
  canZoomIn,
  canZoomOut,
  FIRST_VIEW,
  placeAt,
  placeAfterArrow,
  pointIn,
  showing,
  TOUCH_RATIO,
  zoomedIn,
  zoomedOut,
  type TouchView,
} from './touch-view';

interface TouchMapProps {
  /** Of the element that says what is asked. */
  readonly promptId: string;
  /** What is marked. */
  readonly place: LngLat | null;
  readonly onMark: (place: LngLat) => void;
}

/** Land and sea; a touch marks a place, and arrow keys move the mark. */
export function TouchMap({ promptId, place, onMark }: TouchMapProps) {
  const t = useTranslations('roomTalk.audience');
  const id = useId();
  const [chosen, setView] = useState(FIRST_VIEW);
  // The place may have been chosen from the list.
  const view = place ? showing(chosen, place) : chosen;

  const touch = ({ currentTarget, clientX, clientY, detail }: MouseEvent<HTMLElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    // A press of Enter has no place of its own.
    if (detail === 0) onMark(place ?? placeAt(view, 0.5, 0.5));
    else onMark(placeAt(view, (clientX - left) / width, (clientY - top) / height));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const beside = placeAfterArrow(view, place, event.key);
    if (beside === null) return;
    event.preventDefault();
    onMark(beside);
  };
  return (
    <div className="flex flex-col gap-2">
      <button
        type="button"
        aria-label={t('map')}
        aria-describedby={`${promptId} ${id}-hint`}
        onClick={touch}
        onKeyDown={onKeyDown}
        className="block w-full cursor-crosshair touch-manipulation overflow-hidden rounded-sm border border-control bg-map-sea"
        style={{ aspectRatio: 1 / TOUCH_RATIO }}
      >
        <TouchPicture view={view}>{place && <PlaceMark view={view} place={place} />}</TouchPicture>
      </button>
      <div className="flex items-start gap-2">
        <p id={`${id}-hint`} className="min-w-0 grow text-sm text-ink-soft">
          {t('mapHint')}
        </p>
        <IconButton
          label={t('zoomOut')}
          variant="outline"
          className="size-11"
          disabled={!canZoomOut(view)}
          onClick={() => setView(zoomedOut(view))}
        >
          <Minus aria-hidden size={20} />
        </IconButton>
        <IconButton
          label={t('zoomIn')}
          variant="outline"
          className="size-11"
          disabled={!canZoomIn(view)}
          onClick={() => setView(zoomedIn(view, place))}
        >
          <Plus aria-hidden size={20} />
        </IconButton>
      </div>
    </div>
  );
}

/** Of the view's width. */
const MARK = 1 / 45;

function PlaceMark({ view, place }: { view: TouchView; place: LngLat }) {
  const [x, y] = pointIn(view, place);
  const size = view.width * MARK;
  return (
    <g className="fill-none stroke-accent" strokeWidth={size / 4}>
      <circle cx={x} cy={y} r={size * 1.3} className="stroke-paper" strokeWidth={size / 1.5} />
      <circle cx={x} cy={y} r={size * 1.3} />
      <circle cx={x} cy={y} r={size / 3} className="fill-accent stroke-none" />
    </g>
  );
}
