'use client';

import { useMediaQuery } from '@/components/hooks/use-media-query';

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
/** Share of a phone's map that an open sheet leaves free is its upper half. */
const SHEET_HEIGHT = 320;
/** A line of chips and the gap above it; a second line may stand over something. */
const CHIPS_HEIGHT = 48;

/** Pixels of the map that stand behind panels, so that a camera frames what is left. */
export function insetsOf(layout: Layout, rightPanelOpen: boolean, hasChips: boolean) {
  const docked = layout !== 'narrow' && rightPanelOpen;
  return {
    top: hasChips ? CHIPS_HEIGHT : 0,
    right: docked ? EVIDENCE_WIDTH : 0,
    bottom: layout === 'narrow' && rightPanelOpen ? SHEET_HEIGHT : 0,
    left: layout === 'wide' ? FILTERS_WIDTH : 0,
  };
}
