'use client';

import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';

export interface PopoverProps {
  readonly title: string;
  /** A button; the popover adds what it needs to it. */
  readonly trigger: ReactElement;
  readonly children: ReactNode;
}

/** A small panel beside the button that opens it. */
export function Popover({ title, trigger, children }: PopoverProps) {
  return (
    <BasePopover.Root>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner sideOffset={8} collisionPadding={8} className="z-50">
          <BasePopover.Popup className="flex max-w-80 flex-col gap-3 rounded-sm border border-rule bg-raised p-4 text-sm text-ink shadow-lg">
            <BasePopover.Title className="font-serif text-base">{title}</BasePopover.Title>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
