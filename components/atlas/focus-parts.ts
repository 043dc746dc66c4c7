const seen = (id: string) => {
  const element = document.getElementById(id);
  return element?.checkVisibility() ? element : null;
};

/** To the field; on a small screen the search is behind a button. */
export function focusSearch(): void {
  const field = seen('search-input');
  if (field) field.focus();
  else seen('search-button')?.click();
}

/** To the first control of the docked filters. */
export function focusFilters(): void {
  document
    .getElementById('filters')
    ?.querySelector<HTMLElement>('[role=checkbox], button, input')
    ?.focus();
}

/** As if its button had been pressed, so that the outcome is told where it always is. */
export function pressShare(): void {
  document.getElementById('share-button')?.click();
}
