import { useViewWords } from '@/components/event/use-view-words';
import { useYearsWords } from '@/components/event/use-years-words';
import type { ClientRecord } from '@/components/record/use-client-record';
import { subjectNames } from '@/lib/filters/subject-names';
import type { Locale } from '@/lib/i18n/routing';
import { LONGEST_TITLE } from '@/lib/tours/own-tour';
import type { View } from '@/lib/view/view';
import { selectionName } from './selection-name';

/** A view in a line: its years, its filters and what is open. */
export function useViewTitle(record: ClientRecord, language: Locale): (view: View) => string {
  const wordsOf = useViewWords(subjectNames(record, language));
  const yearsOf = useYearsWords();
  return (view) => {
    const { filters, picture } = wordsOf(view);
    const open = view.open ? [selectionName(view.open, record)] : [];
    return [yearsOf(view), ...filters, ...picture, ...open].join(' · ').slice(0, LONGEST_TITLE);
  };
}
