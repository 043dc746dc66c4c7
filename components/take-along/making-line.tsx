import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Making } from './use-made-file';

interface MakingLineProps {
  readonly making: Making;
  readonly onCancel: () => void;
}

/** How far a file is, and what became of it. */
export function MakingLine({ making, onCancel }: MakingLineProps) {
  const t = useTranslations('takeAlong');
  const isWorking = making.kind === 'working';
  const words = {
    idle: () => '',
    working: () => (making.kind === 'working' ? making.words : ''),
    saved: () =>
      making.kind === 'saved'
        ? t('saved', { name: making.name, kilobytes: Math.ceil(making.bytes / 1024) })
        : '',
    cancelled: () => t('cancelled'),
    refused: () => (making.kind === 'refused' ? making.words : ''),
    failed: () => t('problem'),
  }[making.kind]();
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-3 max-md:min-h-11">
      <p role="status" className="text-sm leading-6 wrap-anywhere">
        {words}
      </p>
      {isWorking && <Button onClick={onCancel}>{t('cancel')}</Button>}
    </div>
  );
}
