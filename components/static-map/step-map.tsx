import { useTranslations } from 'next-intl';
import { useSideNames } from '@/components/event/use-side-names';
import { FamilySwatch } from '@/components/event/family-swatch';
import { LINE_STATES } from '@/components/event/railway-style';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { LandTopology } from '@/lib/geo/land';
import type { StepMaps } from '@/lib/lecture/handout/draft';
import type { DrawnMap } from '@/lib/lecture/handout/drawn-map';
import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import { secondView } from '@/lib/view/compared';
import { comparedOf, type View } from '@/lib/view/view';
import type { Frame } from './fitted-projection';
import { RingDrawing } from './node-drawing';
import { SignSample, UNREALISED_SIGNS, type COMMON_SIGNS } from './sign-sample';
import { useYearsWords } from '@/components/event/use-years-words';
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

const MOST_WAYS = 10;

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
export function StepMap(props: StepMapProps) {
  const { view, maps, land, names, sizes, sideBySide } = props;
  const { first, second } = maps;
  const t = useTranslations('handout');
  const yearsOf = useYearsWords();
  const alternativeOf = useMapAlternative();
  const years = yearsOf(view);
  const compare = comparedOf(view);
  const sideNames = useSideNames(names)(view, compare);
  if (!compare || !second) {
    const alternative = alternativeOf(first, years);
    return (
      <ViewMap map={first} land={land} view={view} {...sizes.whole} alternative={alternative} />
    );
  }
  const sides = [
    { mark: 'A', words: sideNames ? `${sideNames[0]}, ${years}` : years, map: first },
    {
      mark: 'B',
      words: sideNames
        ? `${sideNames[1]}, ${years}`
        : yearsOf({ ...secondView(view, compare), dates: 'any' }),
      map: second,
    },
  ];
  return (
    <div className={sideBySide}>
      {sides.map(({ mark, words, map }) => (
        <div key={mark} className="flex min-w-0 flex-col gap-1">
          <p className="flex flex-wrap items-baseline gap-x-2 text-[0.95em]">
            <b className="font-serif text-[1.15em]">{t('map.period', { mark, years: words })}</b>
            <span className="text-[0.85em] text-ink-soft">
              {t('events', { count: map.eventIds.length })}
            </span>
          </p>
          <ViewMap
            map={map}
            land={land}
            view={view}
            {...sizes.half}
            alternative={alternativeOf(map, words)}
          />
        </div>
      ))}
    </div>
  );
}

function useMapAlternative() {
  const t = useTranslations('handout.map');
  return ({ arcs, nodes, eventIds }: DrawnMap, years: string) => {
    const names = new Map(nodes.map(({ id, name }) => [id, name]));
    const ways = [
      ...new Set(
        arcs
          .toReversed()
          .map(({ arc: { from, to } }) =>
            t('way', { from: names.get(from) ?? from, to: names.get(to) ?? to }),
          ),
      ),
    ];
    const some = ways.slice(0, MOST_WAYS).join(', ');
    const words =
      ways.length > MOST_WAYS
        ? t('more', { ways: some, count: ways.length - MOST_WAYS })
        : ways.length > 0
          ? `${some}.`
          : nodes.length > 0
            ? t('places', { places: nodes.map(({ name }) => name).join(', ') })
            : '';
    return t('alternative', { years, count: eventIds.length, ways: words });
  };
}

/** What the lines and rings of a step's maps stand for, as far as they occur there. */
export function MapLegend({ maps: { first, second } }: { maps: StepMaps }) {
  const t = useTranslations('handout.map');
  const key = useTranslations('handout.key');
  const words = useTranslations('vocabulary.family');
  const maps = second ? [first, second] : [first];
  const arcs = maps.flatMap((map) => map.arcs.map(({ arc }) => arc));
  const rings = maps.flatMap(({ nodes }) => nodes.flatMap((node) => node.rings));
  const isLine = new Set<Family>(arcs.map(({ family }) => family));
  const isRing = new Set<Family>(rings.map(({ family }) => family));
  const shown = FAMILIES.filter((family) => isLine.has(family) || isRing.has(family));
  const corridors = maps.flatMap((map) => map.corridors);
  const services = corridors.flatMap((corridor) => corridor.services);
  const states = new Set(corridors.flatMap(({ stretches }) => stretches.map(({ state }) => state)));
  const outcomes = new Set(arcs.map(({ outcome }) => outcome));
  const signs: (typeof COMMON_SIGNS)[number][] = [
    ...UNREALISED_SIGNS.filter((outcome) => outcomes.has(outcome)),
    ...LINE_STATES.filter((state) => states.has(state)).map((state) => `railway-${state}` as const),
    ...(services.some(({ state }) => state !== 'operating') ? (['service'] as const) : []),
    ...(maps.some(({ nodes }) => nodes.some(({ said }) => said > 0)) ? (['said'] as const) : []),
  ];
  const hasOutline = rings.some(({ occurred }) => !occurred);
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-[0.8em] leading-5 text-ink-soft">
      {shown.map((family) => (
        <li key={family} className="flex items-center gap-1.5">
          {isLine.has(family) ? <FamilySwatch family={family} width={28} /> : null}
          {isRing.has(family) && <RingSwatch family={family} />}
          {words(family)}
        </li>
      ))}
      {signs.map((sign) => (
        <li key={sign} className="flex items-center gap-1.5">
          <SignSample sign={sign} />
          {key(sign)}
        </li>
      ))}
      {rings.length > 0 && <li className="italic">{t('ring')}</li>}
      {hasOutline && <li className="italic">{t('outline')}</li>}
    </ul>
  );
}

/** Decorative: words stand beside it. */
function RingSwatch({ family, occurred = true }: { family: Family; occurred?: boolean }) {
  return (
    <svg aria-hidden width={14} height={14} viewBox="-7 -7 14 14" className="shrink-0">
      <RingDrawing family={family} occurred={occurred} radius={5} />
      <circle r={2} className="fill-ink" />
    </svg>
  );
}
