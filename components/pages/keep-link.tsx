import { Star } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PageAnchor } from '@/components/ui/page-anchor';
import { keepLink, type Collectable } from '@/lib/collection/collected-item';

/**
 * Puts what a page is about into the reader's collection. It is a link, because the page has no
 * script that could: the collection's page takes it in.
 */
export function KeepLink({ item }: { readonly item: Collectable }) {
  const t = useTranslations('kept');
  return (
    <PageAnchor
      href={keepLink(item)}
      className="inline-flex min-h-9 items-center gap-1.5 rounded-sm border border-control bg-raised px-3 text-sm hover:bg-ink/8 max-md:min-h-11 print:hidden"
    >
      <Star aria-hidden size={16} className="shrink-0" />
      {t('link')}
    </PageAnchor>
  );
}
