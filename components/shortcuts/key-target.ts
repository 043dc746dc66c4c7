const TYPES = 'textarea, select, [contenteditable]:not([contenteditable="false"])';
/** Of these inputs a letter is no text. */
const PRESSED_INPUTS = new Set([
  'checkbox',
  'radio',
  'button',
  'submit',
  'reset',
  'range',
  'color',
]);
/** Letters find an entry by its beginning. */
const FINDS_BY_LETTER = '[role=listbox], [role=menu], [role=combobox], [role=tree]';
const PRESSED_BY_SPACE =
  'button, summary, a[href], input, [role=button], [role=checkbox], [role=radio], [role=switch], [role=slider], [role=option], [role=gridcell], [role=row]';

/** Whether what has the focus needs the key for itself. */
export function needsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement && !PRESSED_INPUTS.has(target.type)) return true;
  if (target.closest(`${TYPES}, ${FINDS_BY_LETTER}`)) return true;
  return key === 'Space' && target.closest(PRESSED_BY_SPACE) !== null;
}

/** Whether something stands over the page that has the reader's attention. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role=dialog], [role=alertdialog]') !== null;
}
