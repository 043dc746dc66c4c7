import type { View } from '@/lib/view/view';

export type RightPanelKind = 'evidence' | 'list' | 'tour';

/** The tour editor keeps its place; what is opened meanwhile is a tab beside it. */
export function rightPanelOf({ panel, open }: View): RightPanelKind | null {
  if (panel === 'tour') return 'tour';
  if (open !== null) return 'evidence';
  return panel === 'list' ? 'list' : null;
}
