/** A `ref` that focuses what it is on. It is one function, so React calls it once and not each time it draws. */
export const focusAtOnce = (element: HTMLElement | null) => element?.focus();
