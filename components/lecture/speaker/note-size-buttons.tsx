import { AArrowDown, AArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { NOTE_SIZES } from './speaker-settings';

interface NoteSizeButtonsProps {
  /** Index into the sizes. */
  readonly size: number;
  readonly onResize: (by: 1 | -1) => void;
}

export function NoteSizeButtons({ size, onResize }: NoteSizeButtonsProps) {
  const t = useTranslations('speaker');
  return (
    <span className="flex shrink-0">
      <IconButton label={t('smaller')} disabled={size === 0} onClick={() => onResize(-1)}>
        <AArrowDown aria-hidden size={20} />
      </IconButton>
      <IconButton
        label={t('larger')}
        disabled={size === NOTE_SIZES.length - 1}
        onClick={() => onResize(1)}
      >
        <AArrowUp aria-hidden size={20} />
      </IconButton>
    </span>
  );
}
