import { useTranslations } from 'next-intl';
import type { CorrectionLabels } from '@/lib/record/correction-message';

/** The labels of the message and of the fields that it is made of. */
export function useCorrectionLabels(): CorrectionLabels {
  const t = useTranslations('correction.label');
  return {
    subject: t('subject'),
    id: t('id'),
    address: t('address'),
    edition: t('edition'),
    claim: t('claim'),
    wrong: t('wrong'),
    right: t('right'),
    source: t('source'),
    empty: t('empty'),
  };
}
