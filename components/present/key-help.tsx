'use client';

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { LECTURE_HELP } from '@/lib/lecture/lecture-key';

const ROWS = Object.keys(LECTURE_HELP) as (keyof typeof LECTURE_HELP)[];

interface KeyHelpProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** What each key does. */
export function KeyHelp({ open, onOpenChange }: KeyHelpProps) {
  const t = useTranslations('lecture');
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-black/50" />
        <Dialog.Popup className="fixed top-1/2 left-1/2 z-50 max-h-[90dvh] w-[min(92vw,40rem)] -translate-1/2 overflow-y-auto rounded-sm border border-rule bg-panel p-6 text-ink shadow-lg">
          <div className="mb-3 flex items-center justify-between">
            <Dialog.Title className="text-2xl font-semibold">{t('help')}</Dialog.Title>
            <Dialog.Close
              render={
                <IconButton label={t('close')}>
                  <X aria-hidden size={20} />
                </IconButton>
              }
            />
          </div>
          <table className="w-full text-left">
            <thead className="sr-only">
              <tr>
                <th scope="col">{t('key')}</th>
                <th scope="col">{t('does')}</th>
              </tr>
            </thead>
            <tbody>
              {ROWS.map((row) => (
                <tr key={row} className="border-t border-rule align-baseline">
                  <td className="py-1.5 pr-4">
                    <span className="flex flex-wrap gap-1">
                      {LECTURE_HELP[row].map((key) => (
                        <kbd
                          key={key}
                          className="rounded-xs border border-control bg-raised px-1.5 font-sans text-sm"
                        >
                          {key}
                        </kbd>
                      ))}
                    </span>
                  </td>
                  <td className="py-1.5">{t(`keys.${row}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
