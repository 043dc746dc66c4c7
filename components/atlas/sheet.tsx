import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';

interface SheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onOpenChange: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A modal sheet: from below on a phone, from the left on a tablet. */
export function Sheet({ open, title, closeLabel, onOpenChange, children }: SheetProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="fixed inset-x-0 bottom-0 z-50 flex max-h-[85dvh] flex-col rounded-t-xl bg-panel text-ink md:inset-y-0 md:right-auto md:max-h-none md:w-80 md:rounded-none">
          <div className="flex items-center justify-between border-b border-rule px-4 py-2">
            <Dialog.Title className="text-xl font-semibold">{title}</Dialog.Title>
            <Dialog.Close
              render={
                <IconButton label={closeLabel}>
                  <X aria-hidden size={20} />
                </IconButton>
              }
            />
          </div>
          <div className="overflow-y-auto overscroll-contain">{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
