import { useTranslations } from 'next-intl';
import { useSideNames } from '@/components/event/use-side-names';
import { useYearsWords } from '@/components/event/use-years-words';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { subjectNames } from '@/lib/filters/subject-names';
import type { Locale } from '@/lib/i18n/routing';
import { secondView } from '@/lib/view/compared';
import { comparedOf } from '@/lib/view/view';
import type { VideoWords } from './tour-scenes';

/** Before the record is there, nothing has a name. */
const NO_RECORD = { places: [], actors: [], sources: [] };

/** The words of the page that a tour's video writes into its frames. */
export function useVideoWords(record: RecordWithCubes | null, language: Locale) {
  const t = useTranslations('video');
  const years = useYearsWords();
  const namesOf = useSideNames(subjectNames(record ?? NO_RECORD, language));
  return (credit: string): VideoWords => ({
    credit,
    place: (number, total) => t('place', { number, total }),
    years,
    sides: (view) => {
      const compare = comparedOf(view);
      if (compare === null) return null;
      const names = namesOf(view, compare);
      const first = years(view);
      const second = years({ ...secondView(view, compare), dates: 'any' });
      return [
        t('side', { mark: 'A', words: names ? `${names[0]}, ${first}` : first }),
        t('side', { mark: 'B', words: names ? `${names[1]}, ${second}` : second }),
      ];
    },
  });
}
