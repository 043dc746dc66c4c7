import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { IconButton } from './icon-button';

/** Closes the dialog around, at the end of its head. */
export function DialogClose({ label }: { readonly label: string }) {
  return (
    <Dialog.Close
      render={
        <IconButton label={label}>
          <X aria-hidden size={20} />
        </IconButton>
      }
    />
  );
}
