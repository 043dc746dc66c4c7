'use client';

import { useTranslations } from 'next-intl';
import { Component, type ReactNode } from 'react';
import { PICTURE_ID } from './focus-picture';
import type { RightPanelKind } from './right-panel-kind';

interface ViewAreaProps {
  /** A map goes on under the panels at its sides, and under what stands above it. */
  readonly isMap: boolean;
  readonly isRightPanelOpen: boolean;
  readonly chips: ReactNode;
  readonly notices: ReactNode;
  readonly children: ReactNode;
}

/** What the panels leave free, where useLayout docks them: by style sheet, as in SidePanel. */
const FREE = { left: 'min-[75rem]:pl-76', right: 'docked:pr-100' } as const;

const ABOVE_SHEET: Readonly<Record<RightPanelKind, string>> = {
  list: 'undocked:bottom-[55%]',
  evidence: 'undocked:bottom-[62%]',
  tour: 'undocked:bottom-[62%]',
};

/** The same as insetsOf in use-layout.ts, for what is drawn before anything can be measured. */
export const freeOfPanels = (rightPanel: RightPanelKind | null, hasChips: boolean) =>
  `inset-x-0 ${hasChips ? 'top-12' : 'top-0'} bottom-0 ${FREE.left} ${rightPanel ? `${FREE.right} ${ABOVE_SHEET[rightPanel]}` : ''}`;

/** The map or chart of the view, and above it what restricts it: over a map, in line with all else. */
export function ViewArea({ isMap, isRightPanelOpen, chips, notices, children }: ViewAreaProps) {
  const free = `${FREE.left} ${isRightPanelOpen ? FREE.right : ''}`;
  if (!isMap) {
    return (
      <div
        // On a phone the panel is a sheet over the lower part (SidePanel), and the picture ends above it.
        className={`absolute inset-0 flex flex-col bg-paper ${free} ${isRightPanelOpen ? 'undocked:bottom-[62%]' : ''}`}
      >
        <div className="flex shrink-0 flex-col items-center gap-2 px-4 has-[li,[role=status]]:py-2">
          {chips}
          {notices}
        </div>
        <div id={PICTURE_ID} tabIndex={-1} className="relative min-h-0 flex-1 -outline-offset-2">
          {children}
        </div>
      </div>
    );
  }
  return (
    <>
      <div className={`pointer-events-none absolute inset-x-0 top-2 z-10 ${free}`}>
        <div className="flex flex-col items-center gap-2 px-2">
          {chips}
          {notices}
        </div>
      </div>
      <div id={PICTURE_ID} tabIndex={-1} className="absolute inset-0 -outline-offset-2">
        {children}
      </div>
    </>
  );
}

interface MapBoundaryProps {
  readonly children: ReactNode;
  /** What stands there after a failure; of the map, if it is not said. */
  readonly fallback?: ReactNode;
}

/** Keeps a failure of the map (its code did not load, its layers threw) from taking the page along. */
export class MapBoundary extends Component<MapBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { children, fallback = <MapUnavailable /> } = this.props;
    return this.state.failed ? fallback : children;
  }
}

function MapUnavailable() {
  const t = useTranslations('errors');
  return (
    <div data-map-missing="" className="grid size-full place-content-center p-6 text-center">
      <div role="status" className="grid gap-2 rounded-sm bg-panel/95 p-4">
        <p className="font-serif text-xl">{t('mapTitle')}</p>
        <p className="text-ink-soft">{t('mapHelp')}</p>
      </div>
    </div>
  );
}

/** In place of a chart whose code did not load, or that failed. */
export function ChartUnavailable() {
  const t = useTranslations('charts');
  return (
    <div role="status" className="grid size-full place-content-center gap-2 p-6 text-center">
      <p className="font-serif text-xl">{t('unavailableTitle')}</p>
      <p className="text-ink-soft">{t('unavailableHelp')}</p>
    </div>
  );
}
