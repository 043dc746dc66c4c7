import { useTranslations } from 'next-intl';
import { restrictionsOf, type Restriction } from '@/lib/filters/restrictions';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { Compared } from '@/lib/view/compared';
import { comparedOf, type View } from '@/lib/view/view';
import { useRestrictionWords, wordsInALine } from './use-restriction-words';
import { useSideNames } from './use-side-names';

/** What a view asks for, in a few words each. */
export interface ViewWords {
  /** Empty where time is not restricted. */
  readonly when: readonly string[];
  readonly filters: readonly string[];
  /** What is drawn where it is no map, and what is set beside it. */
  readonly picture: readonly string[];
}

/** A view in words: for a spoken sentence, for the title of a step. */
export function useViewWords(names: SubjectNames): (view: View) => ViewWords {
  const filters = useTranslations('filters');
  const sides = useTranslations('sides');
  const sideNames = useSideNames(names);
  const wordsOf = useRestrictionWords(names);
  const lineOf = (restriction: Restriction) => wordsInALine(wordsOf(restriction));
  const isOfTime = ({ facet }: Restriction) => facet === 'years' || facet === 'dates';

  return (view) => {
    const { picture } = view;
    const compare = comparedOf(view);
    const besideWords = (compared: Compared) =>
      compared.kind === 'period'
        ? filters('spoken.compare', { from: String(compared.from), to: String(compared.to) })
        : sides('beside', { name: sideNames(view, compared)?.[1] ?? compared.id });
    const restrictions = restrictionsOf(view);
    return {
      when: restrictions.filter(isOfTime).map(lineOf),
      filters: restrictions.filter((one) => !isOfTime(one)).map(lineOf),
      picture: [
        ...(picture === 'map' ? [] : [filters(`spoken.${picture}`)]),
        ...(compare ? [besideWords(compare)] : []),
      ],
    };
  };
}
