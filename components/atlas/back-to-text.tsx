import { BookOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useFragment } from '@/components/hooks/use-fragment';
import { PageAnchor } from '@/components/ui/page-anchor';
import { readingPage, readingPlace } from '@/lib/tours/reading-place';

/** Back to the step of a tour from which the reader came to this view: the address says which. */
export function BackToText() {
  const t = useTranslations('reading.back');
  const place = readingPlace(useFragment() ?? '');
  if (place === null) return null;
  return (
    <PageAnchor
      href={readingPage(place)}
      className="pointer-events-auto inline-flex min-h-9 items-center gap-1.5 rounded-sm border border-rule bg-raised px-3 text-sm shadow hover:underline max-md:min-h-11"
    >
      <BookOpen aria-hidden size={16} />
      {t('link')}
    </PageAnchor>
  );
}
