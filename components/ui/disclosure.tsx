'use client';

import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDisclosure } from './use-disclosure';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly defaultOpen?: boolean;
  readonly className?: string;
}

/** A heading row that folds what is under it; the whole row is the button. */
export function Disclosure({ title, children, defaultOpen = false, className }: DisclosureProps) {
  const { open, button, panelId } = useDisclosure(defaultOpen);
  return (
    <div className={className}>
      <button
        {...button}
        className="group flex min-h-8 w-full items-center gap-1 rounded-sm text-left text-sm hover:bg-ink/6 max-md:min-h-11"
      >
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 text-ink-soft transition-transform group-aria-expanded:rotate-90"
        />
        {title}
      </button>
      {open && <div id={panelId}>{children}</div>}
    </div>
  );
}
