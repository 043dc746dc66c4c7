'use client';

import { useId, useRef, useState, type ReactNode } from 'react';
import { buttonClass } from './button';
import { PopoverPanel } from './popover-panel';

export interface PopoverProps {
  readonly title: string;
  /** Of the button that opens it. */
  readonly label: string;
  /** What the button shows. */
  readonly icon: ReactNode;
  /** The content; as a function it is given what closes the panel. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly buttonClassName?: string;
  readonly panelClassName?: string;
  readonly titleClassName?: string;
}

/** A button and the small panel that it opens. The rest of the page stays in use meanwhile. */
export function Popover({
  title,
  label,
  icon,
  children,
  buttonClassName = buttonClass('quiet', 'size-8 max-md:size-11'),
  panelClassName = 'max-w-80 items-start gap-3 p-4',
  titleClassName = 'text-base',
}: PopoverProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const titleId = useId();
  const close = () => setOpen(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        className={buttonClassName}
        onClick={() => setOpen(!open)}
      >
        {icon}
      </button>
      {open && (
        // After its button, so that Tab goes from the one into the other.
        <PopoverPanel
          id={panelId}
          titleId={titleId}
          opener={button}
          className={panelClassName}
          onClose={close}
        >
          <h2 id={titleId} className={`font-semibold ${titleClassName}`}>
            {title}
          </h2>
          {typeof children === 'function' ? children(close) : children}
        </PopoverPanel>
      )}
    </>
  );
}
