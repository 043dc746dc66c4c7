'use client';

import { useMediaQuery } from '@/components/hooks/use-media-query';
import type { RightPanelKind } from './right-panel-kind';

export interface Layout {
  /** The filters are docked at the left on a wide screen; elsewhere they are in a sheet. */
  readonly width: 'wide' | 'medium' | 'narrow';
  /** What is opened is docked at the right, or in a sheet over the lower part of the map. */
  readonly evidence: 'docked' | 'sheet';
}

/** As the variant `docked` of app/globals.css. */
export const DOCKED = '(min-width: 48rem), (min-width: 40rem) and (max-height: 30rem)';

export function useLayout(): Layout {
  const isMedium = useMediaQuery('(min-width: 48rem)');
  const isWide = useMediaQuery('(min-width: 75rem)');
  const isDocked = useMediaQuery(DOCKED);
  return {
    width: isWide ? 'wide' : isMedium ? 'medium' : 'narrow',
    evidence: isDocked ? 'docked' : 'sheet',
  };
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
  { width, evidence }: Layout,
  rightPanel: RightPanelKind | null,
  hasChips: boolean,
  mapHeight: number,
) {
  const isDocked = rightPanel !== null && evidence === 'docked';
  const sheet = rightPanel !== null && evidence === 'sheet' ? SHEET_SHARE[rightPanel] : 0;
  return {
    top: hasChips ? CHIPS_HEIGHT : 0,
    right: isDocked ? EVIDENCE_WIDTH : 0,
    bottom: Math.round(sheet * mapHeight),
    left: width === 'wide' ? FILTERS_WIDTH : 0,
  };
}
