'use client';

import { useMediaQuery } from '@/components/hooks/use-media-query';
import type { RightPanelKind } from './right-panel-kind';

/**
 * wide: filters docked at the left, evidence at the right. medium: evidence docked, filters in a
 * sheet. narrow: everything in sheets from below.
 */
export type Layout = 'wide' | 'medium' | 'narrow';

export function useLayout(): Layout {
  const isMedium = useMediaQuery('(min-width: 48rem)');
  const isWide = useMediaQuery('(min-width: 75rem)');
  return isWide ? 'wide' : isMedium ? 'medium' : 'narrow';
}

const FILTERS_WIDTH = 304;
const EVIDENCE_WIDTH = 400;
/** Of the height of a phone's map, as SidePanel has it: there by style sheet. */
const SHEET_SHARE: Readonly<Record<RightPanelKind, number>> = {
  list: 0.55,
  evidence: 0.62,
  tour: 0.62,
};
/** A line of chips and the gap above it; a second line may stand over something. */
const CHIPS_HEIGHT = 48;

/** Pixels of the map that stand behind panels, so that a camera frames what is left. */
export function insetsOf(
  layout: Layout,
  rightPanel: RightPanelKind | null,
  hasChips: boolean,
  mapHeight: number,
) {
  const docked = layout !== 'narrow' && rightPanel !== null;
  const sheet = layout === 'narrow' && rightPanel !== null ? SHEET_SHARE[rightPanel] : 0;
  return {
    top: hasChips ? CHIPS_HEIGHT : 0,
    right: docked ? EVIDENCE_WIDTH : 0,
    bottom: Math.round(sheet * mapHeight),
    left: layout === 'wide' ? FILTERS_WIDTH : 0,
  };
}
