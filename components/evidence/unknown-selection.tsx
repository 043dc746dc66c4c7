import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

interface UnknownSelectionProps {
  readonly id: string;
  /** Where the panel's heading could not say so already. */
  readonly title?: string;
  readonly onClose: () => void;
}

/** A link that names what the record does not hold. */
export function UnknownSelection({ id, title, onClose }: UnknownSelectionProps) {
  const t = useTranslations('evidence.unknown');
  return (
    <div className="flex flex-col items-start gap-3 border-t border-rule px-5 py-5">
      {title && <h3 className="text-base leading-6 font-semibold">{title}</h3>}
      <p className="text-sm leading-6 wrap-anywhere">{t('help', { id })}</p>
      <Button onClick={onClose}>{t('back')}</Button>
    </div>
  );
}
