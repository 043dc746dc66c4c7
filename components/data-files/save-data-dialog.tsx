'use client';

import { useTranslations } from 'next-intl';
import { PanelDialog } from '@/components/ui/panel-dialog';
import { SaveDataPart } from './save-data-part';

export interface SaveDataProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** What will be in the files, in their order. */
  readonly events: readonly { readonly id: string }[];
}

/** The files of a table that stands where there is no dialog “Share and save”, as in a lecture. */
export function SaveDataDialog({ open, onOpenChange, events }: SaveDataProps) {
  const t = useTranslations('dataFiles');
  return (
    <PanelDialog open={open} onOpenChange={onOpenChange} title={t('title')} close={t('close')}>
      <div className="overflow-y-auto overscroll-contain px-5 pt-3 pb-5">
        <SaveDataPart events={events} />
      </div>
    </PanelDialog>
  );
}
