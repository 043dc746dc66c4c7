import { useTranslations } from 'next-intl';
import { useSideNames } from '@/components/event/use-side-names';
import { useYearsWords } from '@/components/event/use-years-words';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { StepMaps } from '@/lib/lecture/handout/draft';
import type { DrawnMap } from '@/lib/lecture/handout/drawn-map';
import { secondView } from '@/lib/view/compared';
import { comparedOf, type View } from '@/lib/view/view';

const MOST_WAYS = 10;

export interface DrawnSide {
  /** Of one that is compared with another; null for a map that stands alone. */
  readonly mark: 'A' | 'B' | null;
  /** Its years, and what it is of where that differs. */
  readonly words: string;
  readonly map: DrawnMap;
  /** The content of the map in words. */
  readonly alternative: string;
}

/** What a step shows: one map, or the two that it compares. @param names of what two sides compare. */
export function useStepSides(names: SubjectNames): (view: View, maps: StepMaps) => DrawnSide[] {
  const yearsOf = useYearsWords();
  const alternativeOf = useMapAlternative();
  const sideNamesOf = useSideNames(names);
  return (view, { first, second }) => {
    const years = yearsOf(view);
    const compare = comparedOf(view);
    const sideNames = sideNamesOf(view, compare);
    const side = (mark: DrawnSide['mark'], words: string, map: DrawnMap): DrawnSide => ({
      mark,
      words,
      map,
      alternative: alternativeOf(map, words),
    });
    if (!compare || !second) return [side(null, years, first)];
    return [
      side('A', sideNames ? `${sideNames[0]}, ${years}` : years, first),
      side(
        'B',
        sideNames
          ? `${sideNames[1]}, ${years}`
          : yearsOf({ ...secondView(view, compare), dates: 'any' }),
        second,
      ),
    ];
  };
}

function useMapAlternative() {
  const t = useTranslations('handout.map');
  return ({ arcs, ribbons = [], nodes, eventIds }: DrawnMap, years: string) => {
    const names = new Map(nodes.map(({ id, name }) => [id, name]));
    const ends = ({ from, to }: { readonly from: string; readonly to: string }) => ({
      from: names.get(from) ?? from,
      to: names.get(to) ?? to,
    });
    // What lies on top comes first: of a folded map what is opened, then the busiest ribbon.
    const ways = [
      ...new Set([
        ...arcs.toReversed().map(({ arc }) => t('way', ends(arc))),
        ...ribbons.toReversed().map(({ ribbon }) => t('between', ends(ribbon))),
      ]),
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
