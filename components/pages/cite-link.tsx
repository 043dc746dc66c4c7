import { Quote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PageAnchor } from '@/components/ui/page-anchor';
import { citePage } from '@/lib/routes/page-links';

/** To the page that cites it in every style: a link, because pages of the record have no script. */
export function CiteLink({ kind, id }: { readonly kind: string; readonly id: string }) {
  const t = useTranslations('pages');
  return (
    <PageAnchor
      href={citePage(kind, id)}
      className="inline-flex min-h-9 items-center gap-1.5 rounded-sm border border-control bg-raised px-3 text-sm hover:bg-ink/8 max-md:min-h-11 print:hidden"
    >
      <Quote aria-hidden size={16} className="shrink-0" />
      {t('citeThis')}
    </PageAnchor>
  );
}
