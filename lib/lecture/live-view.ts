import { parseView, serialiseView } from '@/lib/view/view-parameters';
import type { View } from '@/lib/view/view';

/**
 * The view of the live stage, as the windows of a lecture tell each other: with its camera, since a
 * hand is on it. Who shows it on a screen of another size reads it by `stepView`.
 */
export const liveSearch = (view: View): string =>
  serialiseView({ ...view, panel: 'none' }).replace(/^\?/, '');

/** @param search a query string without "?". */
export const viewOfLive = (search: string): View => parseView(new URLSearchParams(search)).view;
