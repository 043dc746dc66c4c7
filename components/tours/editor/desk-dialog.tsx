'use client';

import { Dialog } from '@base-ui/react/dialog';
import { DialogClose } from '@/components/ui/dialog-close';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

interface DeskDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What is pressed in the end; it stays in sight. */
  readonly foot: ReactNode;
}

/** A dialog of the tour editor, over the whole of a phone. */
export function DeskDialog({ title, onClose, children, foot }: DeskDialogProps) {
  const t = useTranslations('tourDesk');
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="fixed inset-0 z-50 m-auto flex flex-col bg-panel text-ink shadow-lg md:h-fit md:max-h-[min(46rem,calc(100dvh-2rem))] md:max-w-lg md:rounded-sm">
          <div className="flex items-center justify-between gap-2 border-b border-rule py-2 pr-2 pl-4">
            <Dialog.Title className="text-lg leading-7 font-semibold">{title}</Dialog.Title>
            <DialogClose label={t('close')} />
          </div>
          <div className="flex min-h-0 flex-col gap-3 overflow-y-auto p-4">{children}</div>
          <div className="mt-auto flex flex-col gap-2 border-t border-rule p-4">{foot}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
