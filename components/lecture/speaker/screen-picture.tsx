'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useSideNames } from '@/components/event/use-side-names';
import { useYearsWords } from '@/components/event/use-years-words';
import { landQuery } from '@/components/queries/land-query';
import { useClientRecord, type RecordWithCubes } from '@/components/record/use-client-record';
import { ViewMap } from '@/components/static-map/view-map';
import { subjectNames } from '@/lib/filters/subject-names';
import type { LandTopology } from '@/lib/geo/land';
import type { Locale } from '@/lib/i18n/routing';
import type { DrawnMap } from '@/lib/lecture/handout/drawn-map';
import { secondView } from '@/lib/view/compared';
import { comparedOf, type View } from '@/lib/view/view';
import { useDrawnStep } from '../use-drawn-step';
import { pictureGround, type PictureGround } from './picture-ground';

interface ScreenPictureProps {
  readonly view: View;
  readonly language: Locale;
  readonly renderOverlay?: (ground: PictureGround) => ReactNode;
}

/** Pixels. One map has the shape of the map beside the text on a screen of the usual size. */
const WHOLE = { width: 450, height: 400, margin: 20, coarseness: 2 };
const HALF = { width: 300, height: 360, margin: 16, coarseness: 2 };
const LETTERS = { whole: 14, half: 15 };

/** The map of a view or its two, as a still picture, with their years. */
export function ScreenPicture({ view, language, renderOverlay }: ScreenPictureProps) {
  const t = useTranslations('speaker.picture');
  const { whole: record, failed } = useClientRecord(language);
  const land = useQuery(landQuery());
  if (!record || !land.data) {
    const isLost = failed !== undefined || land.isError;
    return <p className="text-sm text-ink-soft">{isLost ? t('unavailable') : t('loading')}</p>;
  }
  return <DrawnPicture {...{ view, language, renderOverlay, record }} land={land.data} />;
}

interface DrawnPictureProps extends ScreenPictureProps {
  readonly record: RecordWithCubes;
  readonly land: LandTopology;
}

function DrawnPicture({ view, language, record, land, renderOverlay }: DrawnPictureProps) {
  const yearsOf = useYearsWords();
  const compare = comparedOf(view);
  const sideNames = useSideNames(subjectNames(record, language))(view, compare);
  const maps = useDrawnStep(record, view, language);
  const drawn = { view, land, renderOverlay };
  if (!compare || !maps.second) {
    return <PictureOfMap {...drawn} map={maps.first} on="map" words={yearsOf(view)} />;
  }
  const words = sideNames ?? [
    yearsOf(view),
    yearsOf({ ...secondView(view, compare), dates: 'any' }),
  ];
  return (
    <div className="grid grid-cols-2 gap-2">
      <PictureOfMap {...drawn} map={maps.first} on="map" words={words[0]} isHalf />
      <PictureOfMap {...drawn} map={maps.second} on="second-map" words={words[1]} isHalf />
    </div>
  );
}

interface PictureOfMapProps extends Pick<DrawnPictureProps, 'view' | 'land' | 'renderOverlay'> {
  readonly map: DrawnMap;
  readonly on: PictureGround['on'];
  /** Its years, or whom it is about. */
  readonly words: string;
  readonly isHalf?: boolean;
}

function PictureOfMap({ map, view, land, on, words, isHalf, renderOverlay }: PictureOfMapProps) {
  const t = useTranslations('speaker.picture');
  const frame = isHalf ? HALF : WHOLE;
  const { width, height } = frame;
  return (
    // Never higher than leaves room for the words beside it, on a phone that lies on its side too.
    <div className={isHalf ? '' : 'max-w-[max(12rem,60dvh)]'}>
      <p data-picture-years className="font-serif font-semibold tabular-nums">
        {words}
      </p>
      <ViewMap
        map={map}
        land={land}
        view={view}
        frame={frame}
        fontSize={isHalf ? LETTERS.half : LETTERS.whole}
        alternative={t('alternative', { years: words, count: map.eventIds.length })}
        renderOverlay={
          renderOverlay &&
          ((projection) => renderOverlay(pictureGround(projection, on, { width, height })))
        }
      />
    </div>
  );
}
