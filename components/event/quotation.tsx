import { useLocale, useTranslations } from 'next-intl';
import type { ClaimDetail } from '@/lib/model/event-detail';
import { quoted } from '@/lib/text/quotation-marks';

interface QuotationProps {
  readonly quotation: NonNullable<ClaimDetail['quotation']>;
}

/** A source's own words, and under them the editors' translation, which says that it is theirs. */
export function Quotation({ quotation: { text, language, translation } }: QuotationProps) {
  const t = useTranslations('evidence.claim');
  const locale = useLocale();
  return (
    <div className="flex flex-col gap-1 border-l border-control pl-3">
      <blockquote lang={language} className="font-serif">
        {quoted(text, language)}
      </blockquote>
      {translation && language !== locale && (
        <p className="text-xs leading-5">
          <span className="text-ink-soft">{t('translation')}: </span>
          {quoted(translation, locale)}
        </p>
      )}
    </div>
  );
}
