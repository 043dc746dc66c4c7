/** Milliseconds for which the pointer is on an element before it is named. */
const DELAY = 500;

const tooltipOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-tooltip]') : null;

/**
 * Tells for which element of the page a tooltip is due: for one that the mouse rests on, or that the
 * keyboard has moved the focus to; for none after a press, after Escape, and elsewhere.
 *
 * @returns ends the watching
 */
export function watchTooltips(show: (element: HTMLElement | null) => void): () => void {
  let shown: HTMLElement | null = null;
  let isFocus = false;
  let pointed: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const change = (element: HTMLElement | null, byFocus = false) => {
    clearTimeout(timer);
    shown = element;
    isFocus = byFocus;
    show(element);
  };
  const point = (element: HTMLElement | null) => {
    if (element === pointed) return;
    pointed = element;
    clearTimeout(timer);
    // What the focus shows stays while the pointer passes over something else.
    if (!isFocus) change(null);
    if (element) timer = setTimeout(() => change(element), DELAY);
  };
  const listeners = {
    pointerover({ target, pointerType }: PointerEvent) {
      if (pointerType === 'touch') return;
      // The pointer may go on to the tooltip itself (WCAG 1.4.13).
      if (target instanceof Element && target.closest('[role=tooltip]')) return;
      point(tooltipOf(target));
    },
    pointerout({ relatedTarget }: PointerEvent) {
      // Out of the window.
      if (relatedTarget === null) point(null);
    },
    focusin({ target }: FocusEvent) {
      const element = tooltipOf(target);
      if (element !== null && element === target && element.matches(':focus-visible')) {
        change(element, true);
      } else if (isFocus) change(null);
    },
    focusout() {
      if (isFocus) change(null);
    },
    pointerdown: () => change(null),
    click: () => change(null),
    keydown(event: KeyboardEvent) {
      if (event.key !== 'Escape' || shown === null) return;
      // Escape is first for what the focus shows; what the pointer shows is not what Escape is meant for.
      if (isFocus) {
        event.preventDefault();
        event.stopPropagation();
      }
      change(null);
    },
  };
  const entries = Object.entries(listeners) as [string, EventListener][];
  for (const [type, listener] of entries) document.addEventListener(type, listener, true);
  return () => {
    clearTimeout(timer);
    for (const [type, listener] of entries) document.removeEventListener(type, listener, true);
  };
}
