import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

interface UnknownSelectionProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** A link that names what the record does not hold. */
export function UnknownSelection({ id, onClose }: UnknownSelectionProps) {
  const t = useTranslations('evidence.unknown');
  return (
    <div className="flex flex-col items-start gap-3 border-t border-rule px-5 py-5">
      <p className="text-sm leading-6 wrap-anywhere">{t('help', { id })}</p>
      <Button onClick={onClose}>{t('back')}</Button>
    </div>
  );
}
