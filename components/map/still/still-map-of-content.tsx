import { useFormatter, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/routing';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { placePage } from '@/lib/routes/page-links';
import type { MapContent } from '../scene/map-content';
import type { StillCrop } from './still-frame';
import { StillMap } from './still-map';

interface StillMapOfContentProps {
  readonly content: MapContent;
  readonly places: readonly Pick<AtlasPlace, 'id' | 'name'>[];
  readonly language: Locale;
  readonly fewerOnPhone: boolean;
  /** The part that is seen; the whole region by default. */
  readonly crop?: StillCrop | undefined;
}

/** A sentence with more pairs would not be listened to. */
const MOST_SPOKEN = 12;

/** The still map with its words. */
export function StillMapOfContent(props: StillMapOfContentProps) {
  const { content, places, language, fewerOnPhone, crop } = props;
  const t = useTranslations('map.still');
  const format = useFormatter();
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const placeName = (id: string) => names.get(id) ?? id;
  const { ribbons, farNodes } = content;
  const spoken =
    ribbons.length > 0
      ? ribbons
          .slice(0, MOST_SPOKEN)
          .map(({ from, to, count }) =>
            t('pair', { from: placeName(from), to: placeName(to), count }),
          )
      : farNodes
          .slice(0, MOST_SPOKEN)
          .map(({ id, activity }) => t('place', { place: placeName(id), count: activity }));
  return (
    <StillMap
      content={content}
      placeName={placeName}
      placeAddress={(id) => `/${language}${placePage(id)}`}
      alternative={t('alternative', { spoken: format.list(spoken, { type: 'unit' }) })}
      fewerOnPhone={fewerOnPhone}
      crop={crop}
    />
  );
}
