'use client';

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, type ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';

interface ScreenDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the screen. */
export function ScreenDialog({ open, title, onClose, children }: ScreenDialogProps) {
  const t = useTranslations('lecture');
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-black/50" />
        <Dialog.Popup
          ref={popup}
          // Not the button that closes: its tooltip would have the first Escape.
          initialFocus={popup}
          className="fixed top-1/2 left-1/2 z-50 max-h-[94dvh] w-[min(94vw,clamp(40rem,74vmin,70rem))] -translate-1/2 overflow-y-auto rounded-sm border border-rule bg-panel p-[clamp(1rem,3vmin,2.5rem)] text-[clamp(1rem,2.3vmin,1.75rem)] leading-snug text-ink shadow-lg outline-none"
        >
          <div className="mb-3 flex items-center justify-between gap-4">
            <Dialog.Title className="text-[1.4em] leading-tight font-semibold">
              {title}
            </Dialog.Title>
            <Dialog.Close
              render={
                <IconButton label={t('close')}>
                  <X aria-hidden size={20} />
                </IconButton>
              }
            />
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
