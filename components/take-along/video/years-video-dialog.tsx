'use client';

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
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
    <Dialog.Root open {...root}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="fixed inset-x-0 bottom-0 z-50 flex max-h-[88dvh] flex-col rounded-t-xl border-rule bg-panel text-ink shadow-xl md:inset-0 md:m-auto md:h-fit md:max-h-[84dvh] md:w-160 md:rounded-md md:border">
          <div className="flex items-center justify-between gap-4 border-b border-rule py-2 pr-2 pl-5">
            <Dialog.Title className="text-xl font-semibold">{t('years.title')}</Dialog.Title>
            <Dialog.Close
              render={
                <IconButton label={t('years.close')}>
                  <X aria-hidden size={20} />
                </IconButton>
              }
            />
          </div>
          <div className="overflow-y-auto overscroll-contain px-5 pt-3 pb-5">
            <HeldParts held={held}>
              <YearsVideo view={view} language={language} />
            </HeldParts>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
