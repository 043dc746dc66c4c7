import { Dialog } from '@base-ui/react/dialog';
import type { ComponentProps, ReactNode } from 'react';
import { DialogClose } from './dialog-close';

interface PanelDialogProps extends Omit<ComponentProps<typeof Dialog.Root>, 'children'> {
  readonly title: string;
  /** Says what closes it. */
  readonly close: string;
  /** Classes of its greatest height, and of its width where it does not fill the screen. */
  readonly size?: string;
  /** What has the focus at first; where it is not said, the button that closes. */
  readonly initialFocus?: ComponentProps<typeof Dialog.Popup>['initialFocus'];
  readonly children: ReactNode;
}

/** A dialog of the atlas under a head: a sheet from below on a phone, in the middle elsewhere. */
export function PanelDialog({
  title,
  close,
  size = 'max-h-[88dvh] md:max-h-[84dvh] md:w-160',
  initialFocus,
  children,
  ...root
}: PanelDialogProps) {
  return (
    <Dialog.Root {...root}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup
          initialFocus={initialFocus}
          className={`fixed inset-x-0 bottom-0 z-50 flex flex-col rounded-t-xl border-rule bg-panel text-ink shadow-xl md:inset-0 md:m-auto md:h-fit md:rounded-md md:border ${size}`}
        >
          <div className="flex items-center justify-between gap-4 border-b border-rule py-2 pr-2 pl-5">
            <Dialog.Title className="text-xl font-semibold">{title}</Dialog.Title>
            <DialogClose label={close} />
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
