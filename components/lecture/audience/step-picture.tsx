import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { createPortal } from 'react-dom';
import { useElementHeight, useElementWidth } from '@/components/hooks/use-element-size';
import { landQuery } from '@/components/queries/land-query';
import { useClientRecord, type RecordWithCubes } from '@/components/record/use-client-record';
import { landDetail } from '@/components/static-map/land-detail';
import { MapLegend, StepMap, type PictureSizes } from '@/components/static-map/step-map';
import { Button } from '@/components/ui/button';
import { subjectNames } from '@/lib/filters/subject-names';
import type { LandTopology } from '@/lib/geo/land';
import type { Locale } from '@/lib/i18n/routing';
import { toldMap } from '@/lib/lecture/handout/told-map';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import type { View } from '@/lib/view/view';
import { useDrawnStep } from '../use-drawn-step';
import { PictureInk } from './picture-ink';

export interface StepPictureProps {
  readonly view: View;
  readonly language: Locale;
  /** The events of the sentence that is lit; none where the whole text is. */
  readonly told?: readonly string[] | undefined;
  /** What the lecturer has drawn on it. */
  readonly ink: readonly InkStroke[];
  /** Where the signs of the picture are explained. */
  readonly legendPlace: HTMLElement | null;
}

/** What every picture needs, while the room and its tour are still on their way. */
export function PictureAhead({ language }: { language: Locale }) {
  useClientRecord(language);
  useQuery(landQuery('110m'));
  return null;
}

/** Between two pictures and above them, in pixels. */
const GAP = 8;
const HEADING = 44;
const COARSENESS = 1.5;

/** As large as their place, so that a letter is as large on every screen. */
const sizesFor = (width: number, height: number): PictureSizes => ({
  whole: { frame: { width, height, margin: 16, coarseness: COARSENESS }, fontSize: 13 },
  half: {
    frame: {
      width: (width - GAP) / 2,
      height: Math.max(height - HEADING, HEADING),
      margin: 10,
      coarseness: COARSENESS,
    },
    fontSize: 12,
  },
});

/** The map of a step without WebGL, drawn in the browser: it is there before anybody asks for a live one. */
export function StepPicture({ view, language, told, ink, legendPlace }: StepPictureProps) {
  const t = useTranslations('follow');
  const [widthRef, width] = useElementWidth();
  const [heightRef, height] = useElementHeight<HTMLDivElement>();
  const { whole: record, failed } = useClientRecord(language);
  const land = useLand(view);
  return (
    <div ref={widthRef} className="size-full">
      <div ref={heightRef} className="size-full">
        {record && land && width > 0 && height !== null && height > 0 ? (
          <DrawnPicture
            view={view}
            language={language}
            record={record}
            land={land}
            sizes={sizesFor(width, height)}
            told={told}
            ink={ink}
            legendPlace={legendPlace}
          />
        ) : (
          failed && (
            <div className="flex size-full flex-col items-center justify-center gap-2 p-4">
              <p>{t('noMap')}</p>
              <Button className="relative z-10 min-h-11" onClick={() => void failed.refetch()}>
                {t('retry')}
              </Button>
            </div>
          )
        )}
      </div>
    </div>
  );
}

/** The coarse land at once, also where the fine one takes its place when it has come. */
function useLand({ frame }: View): LandTopology | undefined {
  const isFine = landDetail(frame) === '50m';
  const coarse = useQuery(landQuery('110m'));
  const fine = useQuery({ ...landQuery('50m'), enabled: isFine });
  return isFine ? (fine.data ?? coarse.data) : coarse.data;
}

interface DrawnPictureProps extends StepPictureProps {
  readonly record: RecordWithCubes;
  readonly land: LandTopology;
  readonly sizes: PictureSizes;
}

function DrawnPicture(props: DrawnPictureProps) {
  const { view, language, record, land, sizes, told, ink, legendPlace } = props;
  const maps = useDrawnStep(record, view, language);
  return (
    <>
      <StepMap
        view={view}
        maps={told ? { ...maps, first: toldMap(maps.first, told, record) } : maps}
        land={land}
        names={subjectNames(record, language)}
        sizes={sizes}
        sideBySide="grid size-full grid-cols-2 grid-rows-[minmax(0,1fr)] gap-2 bg-paper"
      />
      {maps.second === null && (
        <PictureInk
          strokes={ink}
          view={view}
          frame={sizes.whole.frame}
          opened={maps.first.nodes.filter(({ isOpen }) => isOpen).map(({ position }) => position)}
        />
      )}
      {legendPlace && createPortal(<MapLegend maps={maps} />, legendPlace)}
    </>
  );
}
