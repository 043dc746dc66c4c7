import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';

interface AtlasNoticeProps {
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/** A gentle word over the map that stays until it is dismissed. */
export function AtlasNotice({ dismissLabel, onDismiss, children }: AtlasNoticeProps) {
  return (
    <div
      role="status"
      className="pointer-events-auto flex max-w-xl items-center gap-2 rounded border border-rule bg-raised py-1 pr-1 pl-4 text-sm shadow"
    >
      <div className="flex flex-wrap items-center gap-x-4 py-1">{children}</div>
      <IconButton label={dismissLabel} onClick={onDismiss}>
        <X aria-hidden size={16} />
      </IconButton>
    </div>
  );
}
