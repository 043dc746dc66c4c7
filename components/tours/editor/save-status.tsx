import { useTranslations } from 'next-intl';
import { TextButton } from '@/components/ui/text-button';
import { NoticeLine } from '../notice-line';
import type { SaveState } from './tour-draft';

interface SaveStatusProps {
  readonly state: SaveState;
  /** False where the browser stores nothing for this page. */
  readonly isStorageAvailable: boolean;
  readonly onExport: () => void;
}

/** Whether the work is saved. An alert only when saving fails; each save would be one otherwise. */
export function SaveStatus({ state, isStorageAvailable, onExport }: SaveStatusProps) {
  const t = useTranslations('tourEditor.save');
  const isBad = state === 'failed' || state === 'too-large';
  const isForgotten = state === 'saved' && !isStorageAvailable;
  const exportButton = <TextButton onClick={onExport}>{t('export')}</TextButton>;
  return (
    <>
      <div role={isForgotten ? 'status' : undefined} className="text-xs leading-5 text-ink-soft">
        {!isBad && t(isForgotten ? 'forgotten' : state)} {isForgotten && exportButton}
      </div>
      <NoticeLine notice={isBad ? { isError: true, text: t(state) } : null}>
        {exportButton}
      </NoticeLine>
    </>
  );
}
