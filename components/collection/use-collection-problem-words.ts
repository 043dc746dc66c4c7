import { useFormatter, useTranslations } from 'next-intl';
import { LARGEST_COLLECTION_BYTES, type CollectionProblem } from '@/lib/collection/collection-file';

const MEGABYTE = 1_000_000;

/** What is wrong with a collection, in a sentence that says what to do. */
export function useCollectionProblemWords() {
  const t = useTranslations('collection.problem');
  const format = useFormatter();
  const megabytes = (bytes: number) =>
    format.number(bytes / MEGABYTE, { maximumFractionDigits: 1 });
  return (problem: CollectionProblem): string => {
    switch (problem.kind) {
      case 'too-large':
        return t('too-large', {
          size: megabytes(problem.bytes),
          most: megabytes(LARGEST_COLLECTION_BYTES),
        });
      case 'newer':
        return t('newer', { version: problem.version });
      case 'invalid':
        return t('invalid', { field: problem.field || '–' });
      default:
        return t(problem.kind);
    }
  };
}
