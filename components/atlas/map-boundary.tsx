'use client';

import { useTranslations } from 'next-intl';
import { Component, type ReactNode } from 'react';

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
    <div role="status" className="grid size-full place-content-center gap-2 p-6 text-center">
      <p className="font-serif text-xl">{t('mapTitle')}</p>
      <p className="text-ink-soft">{t('mapHelp')}</p>
    </div>
  );
}
