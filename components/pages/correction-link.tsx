import { Flag } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LINKED_TEXT } from '@/components/ui/link-style';
import { PageAnchor } from '@/components/ui/page-anchor';
import type { Correctable } from '@/lib/record/correction-message';
import { correctionPage } from '@/lib/routes/page-links';

/** To the page on which a reader says what is wrong here. */
export function CorrectionLink({ kind, id }: { readonly kind: Correctable; readonly id: string }) {
  const t = useTranslations('pages');
  return (
    <p className="py-3 text-sm leading-6 print:hidden">
      <PageAnchor
        href={correctionPage(kind, id)}
        className={`inline-flex items-center gap-1.5 py-1 ${LINKED_TEXT}`}
      >
        <Flag aria-hidden size={14} />
        {t('reportError')}
      </PageAnchor>
    </p>
  );
}
