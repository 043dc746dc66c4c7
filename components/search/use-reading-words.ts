import { useTranslations } from 'next-intl';
import { useRestrictionWords, wordsInALine } from '@/components/event/use-restriction-words';
import { restrictionsOf } from '@/lib/filters/restrictions';
import { AT_FIRST } from '@/lib/filters/view-filter';
import { FAMILIES, type EventType, type Family } from '@/lib/model/vocabulary';
import type { AnsweredPart, SearchAnswer } from '@/lib/search/search-answer';
import { namesOfTypes } from '@/lib/view/type-set';

const families: ReadonlySet<string> = new Set(FAMILIES);

/** What a part of a question was read as, in a few words. */
export function useReadingWords({ query, reading }: SearchAnswer): (part: AnsweredPart) => string {
  const t = useTranslations('search');
  const chip = useTranslations('filters.chip');
  const vocabulary = useTranslations('vocabulary');
  const wordsOf = useRestrictionWords(() => null);
  const restrictions = restrictionsOf({ ...AT_FIRST, ...reading.filter });

  const kindWords = (types: readonly EventType[]) =>
    namesOfTypes(types)
      .map((name) =>
        families.has(name)
          ? vocabulary(`family.${name as Family}`)
          : vocabulary(`type.${name as EventType}`),
      )
      .join(', ');
  return ({ facet, ranges, names }) => {
    const typed = ranges.map(([start, end]) => query.slice(start, end)).join(' … ');
    switch (facet) {
      case 'types':
        return kindWords(reading.filter.types ?? []);
      case 'dyads':
        return `${chip('subject.dyads')}: ${names.join(' – ')}`;
      case 'places':
      case 'actors':
        // Holders of an office are many: the words say which, the number how many.
        return names.length > 1
          ? t('reading.office', { words: typed, count: names.length })
          : `${chip(`subject.${facet}`)}: ${names[0] ?? typed}`;
      case 'ways':
      case 'roles':
      case 'years':
      case 'statuses':
      case 'certainties': {
        const restriction = restrictions.find((one) => one.facet === facet);
        return restriction ? wordsInALine(wordsOf(restriction)) : typed;
      }
    }
  };
}
