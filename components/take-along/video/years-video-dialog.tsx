'use client';

import { useTranslations } from 'next-intl';
import { PanelDialog } from '@/components/ui/panel-dialog';
import type { Locale } from '@/lib/i18n/routing';
import type { View } from '@/lib/view/view';
import { HeldParts, useHeldDialog } from '../held-dialog';
import { YearsVideo } from './years-video';

interface YearsVideoDialogProps {
  /** With the frame that the map shows, since a video is of another size. */
  readonly view: View;
  readonly language: Locale;
  readonly onClose: () => void;
}

/** Records playback of the atlas's years. */
export function YearsVideoDialog({ view, language, onClose }: YearsVideoDialogProps) {
  const t = useTranslations('video');
  const { root, ...held } = useHeldDialog(onClose);
  return (
    <PanelDialog open {...root} title={t('years.title')} close={t('years.close')}>
      <div className="overflow-y-auto overscroll-contain px-5 pt-3 pb-5">
        <HeldParts held={held}>
          <YearsVideo view={view} language={language} />
        </HeldParts>
      </div>
    </PanelDialog>
  );
}
