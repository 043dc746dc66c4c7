import { firstFocusable } from '@/components/ui/first-focusable';

/** The map or chart of the view, with all that stands in it. */
export const PICTURE_ID = 'picture';

/** Gives the focus to the map, which arrow keys then move, or to the first part of a table or chart. */
export function focusPicture(): void {
  const picture = document.getElementById(PICTURE_ID);
  if (picture) firstFocusable(picture).focus();
}
