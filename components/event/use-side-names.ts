import { useFormatter, useTranslations } from 'next-intl';
import { chosenIds } from '@/lib/filters/subject-filter';
import type { SubjectNames } from '@/lib/filters/subject-names';
import { LIST_OF_KIND, type Compared } from '@/lib/view/compared';
import type { View } from '@/lib/view/view';

/** Names that are said one by one; of more only the number is said. */
const MOST_NAMES = 2;

/** What stands on either side of a comparison of subjects; null where two periods are compared. */
export function useSideNames(
  names: SubjectNames,
): (view: View, compare: Compared | null) => readonly [string, string] | null {
  const t = useTranslations('sides');
  const format = useFormatter();
  return (view, compare) => {
    if (compare === null || compare.kind === 'period') return null;
    const list = LIST_OF_KIND[compare.kind];
    const nameOf = (id: string) => names(list, id) ?? id;
    const ids = chosenIds(view, list);
    const first =
      ids === null
        ? t(`every.${compare.kind}`)
        : ids.length > MOST_NAMES
          ? t(`several.${compare.kind}`, { count: ids.length })
          : format.list(ids.map(nameOf), { type: 'unit' });
    return [first, nameOf(compare.id)];
  };
}
