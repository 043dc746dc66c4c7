import { useFormatter, useTranslations } from 'next-intl';
import { useViewWords } from '@/components/event/use-view-words';
import type { ClientRecord } from '@/components/record/use-client-record';
import { openedName } from '@/lib/filters/opened-name';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { View } from '@/lib/view/view';

/** Letters; more would not be read as a title. */
const LONGEST_TITLE = 90;

interface PrintedWordsOf {
  readonly view: View;
  readonly record: Pick<ClientRecord, 'summaries' | 'corridors'>;
  readonly names: SubjectNames;
  readonly count: number;
}

/** What a printed view shows, as a title and lines: everything that the chips of a screen say. */
export function usePrintedWords({ view, record, names, count }: PrintedWordsOf) {
  const t = useTranslations('printing');
  const atlas = useTranslations('atlas');
  const format = useFormatter();
  const words = useViewWords(names)(view);
  const inALine = (parts: readonly string[]) => format.list(parts, { type: 'unit' });
  const open = openedName(view.open, record, names);
  const filters = inALine(words.filters);
  const isTitle = open === null && filters !== '' && filters.length <= LONGEST_TITLE;
  const title = open ?? (isTitle ? filters : t('title'));
  const dates = words.when.length > 0 ? words.when : [atlas('allYears')];
  return {
    title,
    lines: [
      atlas('viewSummary', { count, what: inALine([...dates, ...words.picture]) }),
      ...(isTitle || filters === '' ? [] : [filters]),
    ],
  };
}
