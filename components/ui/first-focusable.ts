const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]';

/** The first part of an element that Tab would stop at; the element itself where there is none. */
export function firstFocusable(element: HTMLElement): HTMLElement {
  const parts = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return parts.find(isTabStop) ?? element;
}

/** Of a group of radio buttons Tab stops at the chosen one. */
function isTabStop(part: HTMLElement): boolean {
  if (part.tabIndex < 0 || part.getClientRects().length === 0) return false;
  return part instanceof HTMLInputElement && part.type === 'radio' ? part.checked : true;
}
