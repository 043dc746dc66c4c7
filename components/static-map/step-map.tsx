import { useTranslations } from 'next-intl';
import { FamilySwatch } from '@/components/event/family-swatch';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { LandTopology } from '@/lib/geo/land';
import type { StepMaps } from '@/lib/lecture/handout/draft';
import type { Family } from '@/lib/model/vocabulary';
import type { View } from '@/lib/view/view';
import type { Frame } from './fitted-projection';
import { legendContent } from './legend-content';
import { RingDrawing } from './node-drawing';
import { SignSample } from './sign-sample';
import { useStepSides } from './use-step-sides';
import { ViewMap } from './view-map';

/** A picture and the size of its letters, in pixels. */
interface PictureSize {
  readonly frame: Frame;
  readonly fontSize: number;
}

/** Of a picture, and of each of two beside each other. */
export interface PictureSizes {
  readonly whole: PictureSize;
  readonly half: PictureSize;
}

interface StepMapProps {
  readonly view: View;
  readonly maps: StepMaps;
  readonly land: LandTopology;
  /** Of what two sides compare. */
  readonly names: SubjectNames;
  readonly sizes: PictureSizes;
  /** Classes of the grid in which the two of a comparison stand. */
  readonly sideBySide: string;
}

/** What a step shows, on one map or on two. */
export function StepMap({ view, maps, land, names, sizes, sideBySide }: StepMapProps) {
  const t = useTranslations('handout');
  const sides = useStepSides(names)(view, maps);
  const [only] = sides;
  if (sides.length === 1 && only) {
    const { map, alternative } = only;
    return <ViewMap map={map} land={land} view={view} {...sizes.whole} alternative={alternative} />;
  }
  return (
    <div className={sideBySide}>
      {sides.map(({ mark, words, map, alternative }) => (
        <div key={mark} className="flex min-w-0 flex-col gap-1">
          <p className="flex flex-wrap items-baseline gap-x-2 text-[0.95em]">
            <b className="font-serif text-[1.15em]">
              {t('map.period', { mark: mark ?? '', years: words })}
            </b>
            <span className="text-[0.85em] text-ink-soft">
              {t('events', { count: map.eventIds.length })}
            </span>
          </p>
          <ViewMap map={map} land={land} view={view} {...sizes.half} alternative={alternative} />
        </div>
      ))}
    </div>
  );
}

/** What the lines and rings of a step's maps stand for, as far as they occur there. */
export function MapLegend({ maps }: { maps: StepMaps }) {
  const t = useTranslations('handout.map');
  const key = useTranslations('handout.key');
  const words = useTranslations('vocabulary.family');
  const { families, signs, hasRings, hasOutlines } = legendContent(maps);
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-[0.8em] leading-5 text-ink-soft">
      {families.map(({ family, isLine, isBand, isRing }) => (
        <li key={family} className="flex items-center gap-1.5">
          {isLine || isBand ? <FamilySwatch family={family} width={28} /> : null}
          {isRing && <RingSwatch family={family} />}
          {words(family)}
        </li>
      ))}
      {signs.map((sign) => (
        <li key={sign} className="flex items-center gap-1.5">
          <SignSample sign={sign} />
          {key(sign)}
        </li>
      ))}
      {hasRings && <li className="italic">{t('ring')}</li>}
      {hasOutlines && <li className="italic">{t('outline')}</li>}
    </ul>
  );
}

/** Decorative: words stand beside it. */
export function RingSwatch({ family, occurred = true }: { family: Family; occurred?: boolean }) {
  return (
    <svg aria-hidden width={14} height={14} viewBox="-7 -7 14 14" className="shrink-0">
      <RingDrawing family={family} occurred={occurred} radius={5} />
      <circle r={2} className="fill-ink" />
    </svg>
  );
}
