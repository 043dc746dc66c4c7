import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { placesQuery } from '@/components/queries/place-queries';
import { countsByNearestPlace } from '@/lib/lecture/nearest-place';
import { pointsOf, type Tally } from '@/lib/lecture/poll-results';
import { TouchPicture } from './touch-picture';
import { FIRST_VIEW, pointIn, TOUCH_RATIO, zoomedOut } from './touch-view';

/** The whole Earth. */
const WORLD = zoomedOut(zoomedOut(FIRST_VIEW));
/** Of the view's width, for one answer. */
const DOT = 1 / 130;

/** The places that were answered, on a small map; in words by the places of the record next to them. */
export function PlaceResults({ tally }: { tally: Tally }) {
  const t = useTranslations('roomTalk.results');
  const { data: places = [] } = useQuery(placesQuery(useLocale()));
  const points = pointsOf(tally);
  const near = countsByNearestPlace(points, places);
  const view = points.every(({ longitude, latitude }) => isIn([longitude, latitude]))
    ? FIRST_VIEW
    : WORLD;
  return (
    <>
      <div
        role="img"
        aria-label={t('map')}
        className="overflow-hidden rounded-sm border border-rule bg-map-sea"
        style={{ aspectRatio: 1 / TOUCH_RATIO }}
      >
        <TouchPicture view={view}>
          {points.map(({ longitude, latitude, count }) => {
            const [x, y] = pointIn(view, [longitude, latitude]);
            return (
              <circle
                key={`${longitude} ${latitude}`}
                cx={x}
                cy={y}
                r={view.width * DOT * Math.sqrt(count)}
                className="fill-accent stroke-paper"
                strokeWidth={(view.width * DOT) / 4}
              />
            );
          })}
        </TouchPicture>
      </div>
      {near.length > 0 && (
        <ul aria-label={t('nearest')} className="sr-only">
          {near.map(({ place, count }) => (
            <li key={place.id}>{t('near', { place: place.name, count })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function isIn(place: readonly [number, number]) {
  const [x, y] = pointIn(FIRST_VIEW, place);
  return (
    Math.abs(x - FIRST_VIEW.x) < FIRST_VIEW.width / 2 &&
    Math.abs(y - FIRST_VIEW.y) < (FIRST_VIEW.width * TOUCH_RATIO) / 2
  );
}
