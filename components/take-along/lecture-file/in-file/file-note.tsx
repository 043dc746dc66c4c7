import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDateLanguage } from '@/components/event/use-date-language';
import { useThemeToggle } from '@/components/hooks/use-theme-toggle';
import { Button } from '@/components/ui/button';
import { RECORD_LICENCE } from '@/lib/seo/record-licence';
import { periodWords } from '@/lib/time/date-words';
import { shortHash } from '@/lib/text/short-hash';
import type { AboutFile } from '@/lib/take-along/lecture-file/lecture-file';

const DAY = 'YYYY-MM-DD'.length;

const LINK = {
  link: (words: ReactNode) => (
    <a href={RECORD_LICENCE} rel="license noreferrer" className="text-accent underline">
      {words}
    </a>
  ),
};

/** Which record the file is of, since when, from where and under which licence; and day or night. */
export function FileNote({ about }: { about: AboutFile }) {
  const t = useTranslations('lectureFile.note');
  const date = periodWords(about.savedAt.slice(0, DAY), useDateLanguage(), 'long');
  const { label, toggle } = useThemeToggle();
  return (
    <section className="mb-[1em] flex flex-col items-start gap-2 border-l-4 border-rule pl-4">
      <p>{t('of', { edition: shortHash(about.edition), date, site: about.site })}</p>
      <p>{t.rich('licence', LINK)}</p>
      <Button className="min-h-11 px-4 text-[1em]" onClick={toggle}>
        {label}
      </Button>
    </section>
  );
}
