'use client';

import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { buttonClass } from './button';

export interface PopoverProps {
  readonly title: string;
  /** Of the button that opens it. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

/** An icon button and the small panel that it opens. */
export function Popover({ title, label, icon, children }: PopoverProps) {
  return (
    <BasePopover.Root>
      <BasePopover.Trigger
        aria-label={label}
        className={buttonClass('quiet', 'size-8 max-md:size-11')}
      >
        {icon}
      </BasePopover.Trigger>
      <BasePopover.Portal>
        <BasePopover.Positioner sideOffset={8} collisionPadding={8} className="z-50">
          <BasePopover.Popup className="flex max-w-80 flex-col items-start gap-3 rounded-sm border border-rule bg-raised p-4 text-sm text-ink shadow-lg">
            <BasePopover.Title className="text-base font-semibold">{title}</BasePopover.Title>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
