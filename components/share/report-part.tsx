import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link';
import type { Correctable } from '@/lib/record/correction-message';
import { correctionPage } from '@/lib/routes/page-links';

export interface Reported {
  readonly kind: Correctable;
  readonly id: string;
}

/** The way to the page on which a reader says what is wrong. */
export function ReportPart({ kind, id }: Reported) {
  const t = useTranslations('share.report');
  return (
    <div className="flex max-w-prose flex-col gap-2 text-sm leading-6">
      <p>{t('help')}</p>
      <p>
        <TextLink href={correctionPage(kind, id)}>{t('open')}</TextLink>
      </p>
    </div>
  );
}
