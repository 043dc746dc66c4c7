import type { View } from '@/lib/view/view';
import type { ViewFilter } from './view-filter';

/** The change that shows what was found in place of what was shown: a comparison would have another side. */
export const foundInstead = (filter: ViewFilter): Partial<View> => ({
  ...filter,
  compare: null,
  open: null,
});
