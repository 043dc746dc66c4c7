'use client';

import { useTranslations } from 'next-intl';
import { Component, type ReactNode } from 'react';

/** Keeps a failure of the map (its code did not load, its layers threw) from taking the page along. */
export class MapBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <MapUnavailable /> : this.props.children;
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
