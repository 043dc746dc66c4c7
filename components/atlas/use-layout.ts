'use client';

import { useMediaQuery } from '@/components/hooks/use-media-query';

export interface Layout {
  /** The filters are docked at the left on a wide screen; elsewhere they are in a sheet. */
  readonly width: 'wide' | 'medium' | 'narrow';
  /** What is opened is docked at the right, or in a sheet over the map, which may be a low one. */
  readonly evidence: 'docked' | 'sheet' | 'low-sheet';
}

/** As the variant `docked` of app/globals.css. */
export const DOCKED = '(min-width: 48rem), (min-width: 40rem) and (max-height: 30rem)';

export function useLayout(): Layout {
  const isMedium = useMediaQuery('(min-width: 48rem)');
  const isWide = useMediaQuery('(min-width: 75rem)');
  const isLow = useMediaQuery('(max-height: 30rem)');
  const isDocked = useMediaQuery(DOCKED);
  return {
    width: isWide ? 'wide' : isMedium ? 'medium' : 'narrow',
    evidence: isDocked ? 'docked' : isLow ? 'low-sheet' : 'sheet',
  };
}

const FILTERS_WIDTH = 304;
const EVIDENCE_WIDTH = 400;
/** What an open sheet covers: of a phone's map the lower half, of the lowest map there is as much of it. */
const SHEET_HEIGHT = { sheet: 320, 'low-sheet': 150 } as const;
/** A line of chips and the gap above it; a second line may stand over something. */
const CHIPS_HEIGHT = 48;

/** Pixels of the map that stand behind panels, so that a camera frames what is left. */
export function insetsOf({ width, evidence }: Layout, rightPanelOpen: boolean, hasChips: boolean) {
  return {
    top: hasChips ? CHIPS_HEIGHT : 0,
    right: rightPanelOpen && evidence === 'docked' ? EVIDENCE_WIDTH : 0,
    bottom: rightPanelOpen && evidence !== 'docked' ? SHEET_HEIGHT[evidence] : 0,
    left: width === 'wide' ? FILTERS_WIDTH : 0,
  };
}
