import { BookPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** What lies beyond the five documents, in a line of facts about an event. */
export function SupplementMark() {
  const t = useTranslations('vocabulary.record');
  return (
    <span className="inline-flex items-center gap-1 text-supplement">
      <BookPlus aria-hidden size={12} />
      {t('supplement')}
    </span>
  );
}
