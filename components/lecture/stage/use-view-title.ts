import { useViewWords } from '@/components/event/use-view-words';
import { useYearsWords } from '@/components/event/use-years-words';
import type { ClientRecord } from '@/components/record/use-client-record';
import { openedName } from '@/lib/filters/opened-name';
import { subjectNames } from '@/lib/filters/subject-names';
import type { Locale } from '@/lib/i18n/routing';
import { LONGEST_TITLE } from '@/lib/tours/own-tour';
import type { View } from '@/lib/view/view';

/** A view in a line: its years, its filters and what is open. */
export function useViewTitle(record: ClientRecord, language: Locale): (view: View) => string {
  const names = subjectNames(record, language);
  const wordsOf = useViewWords(names);
  const yearsOf = useYearsWords();
  return (view) => {
    const { filters, picture } = wordsOf(view);
    const { open } = view;
    // An id stands for what the record does not know.
    const opened = openedName(open, record, names) ?? (open && 'id' in open ? open.id : null);
    const parts = [yearsOf(view), ...filters, ...picture, ...(opened === null ? [] : [opened])];
    return parts.join(' · ').slice(0, LONGEST_TITLE);
  };
}
