import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Making } from './use-made-file';

const MEGABYTE = 1_000_000;

interface MakingLineProps {
  readonly making: Making;
  readonly onCancel: () => void;
}

/** How far a file is, and what became of it. */
export function MakingLine({ making, onCancel }: MakingLineProps) {
  const t = useTranslations('fileMaking');
  const format = useFormatter();
  const isWorking = making.kind === 'working';
  const sizeOf = (bytes: number) =>
    bytes < MEGABYTE
      ? format.number(Math.ceil(bytes / 1000), { style: 'unit', unit: 'kilobyte' })
      : format.number(bytes / MEGABYTE, {
          style: 'unit',
          unit: 'megabyte',
          maximumFractionDigits: 1,
        });
  const words = {
    idle: () => '',
    working: () => (making.kind === 'working' ? making.words : ''),
    saved: () =>
      making.kind === 'saved' ? t('saved', { name: making.name, size: sizeOf(making.bytes) }) : '',
    cancelled: () => t('cancelled'),
    refused: () => (making.kind === 'refused' ? making.words : ''),
    failed: () => t('failed'),
  }[making.kind]();
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-3 max-md:min-h-11">
      <p role="status" className="text-sm leading-6 wrap-anywhere">
        {words}
      </p>
      {making.kind === 'working' && making.share !== null && (
        <progress
          aria-label={t('meter')}
          value={making.share}
          max={1}
          className="h-2 w-24 appearance-none overflow-hidden rounded-xs bg-rule [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent"
        />
      )}
      {isWorking && <Button onClick={onCancel}>{t('cancel')}</Button>}
    </div>
  );
}
