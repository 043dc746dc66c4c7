import { useEffectEvent, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { keepBeside, type Beside } from './beside';
import { firstFocusable } from './first-focusable';

const BELOW: Beside = { side: 'below', gap: 8, margin: 8 };

interface PopoverPanelProps {
  readonly id: string;
  /** Of the element that names it. */
  readonly titleId: string;
  readonly opener: RefObject<HTMLElement | null>;
  /** Takes the focus when the panel goes, where that is not the opener. */
  readonly focusAfter?: HTMLElement | null;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The open panel of a popover: it has the focus, and closes on Escape or when it is left. */
export function PopoverPanel({
  id,
  titleId,
  opener,
  focusAfter = null,
  className,
  onClose,
  children,
}: PopoverPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const close = useEffectEvent(onClose);

  useLayoutEffect(() => {
    const [element, anchor] = [panel.current, opener.current];
    if (!element || !anchor) return;
    const stopMoving = keepBeside(element, anchor, BELOW);
    firstFocusable(element).focus({ preventScroll: true });
    const stopListening = closeWhenLeft(element, anchor, () => close());
    return () => {
      stopMoving();
      stopListening();
      // Before the panel is removed, and the focus with it.
      if (element.contains(document.activeElement)) {
        (focusAfter ?? anchor).focus({ preventScroll: true });
      }
    };
  }, [opener, focusAfter]);

  return (
    <div
      ref={panel}
      id={id}
      popover="manual"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={`fixed inset-auto z-50 m-0 flex max-h-[calc(100dvh-1rem)] w-max flex-col overflow-y-auto rounded-sm border border-rule bg-raised text-sm text-ink shadow-lg ${className}`}
    >
      {children}
    </div>
  );
}

/** Calls `close` on Escape, on a press outside panel and opener, and when the focus leaves both. */
function closeWhenLeft(panel: HTMLElement, opener: HTMLElement, close: () => void): () => void {
  const isOutside = (target: EventTarget | null) =>
    !(target instanceof Node && (panel.contains(target) || opener.contains(target)));
  const press = ({ target }: PointerEvent) => {
    if (isOutside(target)) close();
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    // Null when the window loses the focus.
    if (relatedTarget !== null && isOutside(relatedTarget)) close();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  // Before anything on the page: nothing else hears the Escape that closes the panel.
  document.addEventListener('keydown', escape, true);
  document.addEventListener('pointerdown', press, true);
  panel.addEventListener('focusout', leave);
  return () => {
    document.removeEventListener('keydown', escape, true);
    document.removeEventListener('pointerdown', press, true);
    panel.removeEventListener('focusout', leave);
  };
}
