import { useFormatter, useTranslations } from 'next-intl';
import type { Taking } from './use-taking';

/** What is being done, or was, in words. */
export function TakingStatus({ taking }: { taking: Taking }) {
  const t = useTranslations('lectureFile.taking');
  const format = useFormatter();
  const words = () => {
    switch (taking.kind) {
      case 'idle':
        return '';
      case 'fetching':
        // In steps of five: a screen reader reads each of them out.
        return t('fetching', { percent: Math.floor(taking.share * 20) / 20 });
      case 'packing':
        return t('packing', { name: taking.part });
      case 'saved': {
        const unit = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
        return t('saved', { name: taking.name, size: format.number(taking.bytes / 1e6, unit) });
      }
      default:
        return t(taking.kind);
    }
  };
  return (
    <p role="status" className="min-h-6 text-sm leading-6 wrap-anywhere text-ink-soft">
      {words()}
    </p>
  );
}
