import { useFormatter, useTranslations } from 'next-intl';
import { LARGEST_FILE_BYTES } from '@/lib/tours/largest-tour';
import type { TourProblem } from './tour-unreadable-error';

const MEGABYTE = 1_000_000;

/** What is wrong with a tour, in a sentence that says what to do. */
export function useTourProblemWords() {
  const t = useTranslations('tours.problem');
  const format = useFormatter();
  const megabytes = (bytes: number) =>
    format.number(bytes / MEGABYTE, { maximumFractionDigits: bytes < 10 * MEGABYTE ? 1 : 0 });
  return (problem: TourProblem): string => {
    switch (problem.kind) {
      case 'too-large':
        return t('too-large', {
          size: megabytes(problem.bytes),
          most: megabytes(LARGEST_FILE_BYTES),
        });
      case 'cut':
        return t('cut', { known: String(problem.title !== ''), title: problem.title });
      case 'newer':
        return t('newer', { version: problem.version });
      case 'invalid':
        return t('invalid', { field: problem.field || '–' });
      default:
        return t(problem.kind);
    }
  };
}
