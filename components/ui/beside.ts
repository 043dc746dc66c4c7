export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Beside {
  /** Where it stands while there is room. */
  readonly side: 'above' | 'below';
  /** Pixels from what it belongs to. */
  readonly gap: number;
  /** Pixels from the edge of the window. */
  readonly margin: number;
}

/**
 * Where a box stands that belongs to another: centred above or below it, on the other side where
 * there is no room, and within the window.
 *
 * @param anchor what the box belongs to, in pixels of the window
 * @returns the box's left and top, in pixels of the window
 */
export function placeBeside(
  anchor: Rectangle,
  box: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
  { side, gap, margin }: Beside,
): { left: number; top: number } {
  const tops = {
    above: anchor.top - gap - box.height,
    below: anchor.top + anchor.height + gap,
  };
  const isRoomAbove = tops.above >= margin;
  const isRoomBelow = tops.below + box.height <= room.height - margin;
  const isAbove = side === 'above' ? isRoomAbove || !isRoomBelow : isRoomAbove && !isRoomBelow;
  return {
    left: within(anchor.left + (anchor.width - box.width) / 2, box.width, room.width, margin),
    top: within(isAbove ? tops.above : tops.below, box.height, room.height, margin),
  };
}

/** The nearest start at which `length` is between the margins; the first one where it is too long. */
function within(start: number, length: number, room: number, margin: number): number {
  return Math.max(margin, Math.min(start, room - margin - length));
}

/**
 * Shows an element with `popover="manual"` beside another, above everything else on the page, and
 * moves it along while either changes or the page scrolls.
 *
 * @param onGone called when the anchor is not drawn any more
 * @returns ends the moving; the element hides when it is removed
 */
export function keepBeside(
  element: HTMLElement,
  anchor: Element,
  beside: Beside,
  onGone?: () => void,
): () => void {
  // A browser without popovers draws it by its z-index.
  if ('showPopover' in element) element.showPopover();
  const place = () => {
    if (anchor.getClientRects().length === 0) {
      onGone?.();
      return;
    }
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { left, top } = placeBeside(
      anchor.getBoundingClientRect(),
      element.getBoundingClientRect(),
      { width, height },
      beside,
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  };
  place();
  const sizes = new ResizeObserver(place);
  sizes.observe(element);
  sizes.observe(anchor);
  window.addEventListener('resize', place);
  window.addEventListener('scroll', place, { capture: true, passive: true });
  return () => {
    sizes.disconnect();
    window.removeEventListener('resize', place);
    window.removeEventListener('scroll', place, { capture: true });
  };
}
