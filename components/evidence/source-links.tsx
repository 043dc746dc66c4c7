import { useTranslations } from 'next-intl';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { TextLink } from '@/components/ui/text-link';
import { shortReference } from '@/lib/citations/reference';
import type { ClaimDetail } from '@/lib/model/event-detail';
import { sourcePage } from '@/lib/routes/page-links';

/** Sources in few words, one after the other: their pages say the rest. */
export function SourceLinks({ claims }: { claims: readonly ClaimDetail[] }) {
  const t = useTranslations('evidence.corridor');
  const words = useReferenceLanguage();
  if (claims.length === 0) return null;
  return (
    <span>
      {t('by')}{' '}
      {claims.map(({ ordinal, source }, index) => (
        <span key={ordinal}>
          {index > 0 && ', '}
          <TextLink href={sourcePage(source.id)}>{shortReference(source.csl, words)}</TextLink>
        </span>
      ))}
    </span>
  );
}
