import { useTranslations } from 'next-intl';
import type { AboutFile } from '@/lib/take-along/lecture-file/lecture-file';
import type { FileWords } from '@/lib/take-along/lecture-file/lecture-html';
import { shortHash } from '@/lib/text/short-hash';

export type WordsOfLectureFile = (title: string, about: AboutFile) => FileWords;

/** What a saved lecture says before its code runs. */
export function useFileWords(): WordsOfLectureFile {
  const t = useTranslations('lectureFile');
  return (title, { edition, savedAt, site }) => ({
    description: t('description', {
      title,
      site,
      edition: shortHash(edition),
      date: savedAt.slice(0, 'YYYY-MM-DD'.length),
    }),
    needs: t('needs'),
  });
}
