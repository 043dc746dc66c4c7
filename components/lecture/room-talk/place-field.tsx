'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { usePositionWords } from '@/components/event/use-position-words';
import { placesQuery } from '@/components/queries/place-queries';
import type { Locale } from '@/lib/i18n/routing';
import { nearestPlace } from '@/lib/lecture/nearest-place';
import type { PollAnswer } from '@/lib/lecture/poll';
import { TouchMap } from './touch-map';

type Point = Extract<PollAnswer, { readonly kind: 'place' }>['point'];

interface PlaceFieldProps {
  /** Of the element that says what is asked. */
  readonly promptId: string;
  readonly point: Point | null;
  readonly language: Locale;
  readonly onChange: (point: Point) => void;
}

/** A place: touched on a map, or chosen from the places of the record. */
export function PlaceField({ promptId, point, language, onChange }: PlaceFieldProps) {
  const t = useTranslations('roomTalk.audience');
  const id = useId();
  const { data: places = [] } = useQuery(placesQuery(language));
  const byName = places.toSorted((one, other) => one.name.localeCompare(other.name, language));
  const positionOf = usePositionWords(0);
  const nearest = point && nearestPlace(point, places);
  const chosen = places.find(
    ({ longitude, latitude }) => longitude === point?.longitude && latitude === point.latitude,
  );
  return (
    <div className="flex flex-col gap-3">
      <TouchMap
        promptId={promptId}
        place={point && [point.longitude, point.latitude]}
        onMark={([longitude, latitude]) => onChange({ longitude, latitude })}
      />
      {/* After each press of an arrow key, for who does not see the map. */}
      <p role="status" className="sr-only">
        {point &&
          (nearest
            ? t('markNear', { position: positionOf(point), place: nearest.name })
            : positionOf(point))}
      </p>
      <div className="flex flex-col gap-1">
        <label htmlFor={id}>{t('orPlace')}</label>
        <select
          id={id}
          aria-describedby={promptId}
          value={chosen?.id ?? ''}
          onChange={({ target: { value } }) => {
            const place = places.find((one) => one.id === value);
            if (place) onChange({ longitude: place.longitude, latitude: place.latitude });
          }}
          className="min-h-11 w-full rounded-sm border border-control bg-raised px-2"
        >
          <option value="" disabled>
            {point === null ? t('noPlace') : t('touchedPlace')}
          </option>
          {byName.map((place) => (
            <option key={place.id} value={place.id}>
              {place.name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
