'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { EvidencePanel } from '@/components/evidence/evidence-panel';
import { FilterPanel } from '@/components/filters/filter-panel';
import { SiteHeader } from '@/components/header/site-header';
import { EventList } from '@/components/list/event-list';
import { Timeline } from '@/components/timeline/timeline';
import { useMotion } from '@/components/ui/use-motion';
import type { Theme } from '@/components/ui/use-theme';
import type { AtlasCorridor } from '@/lib/corridors/atlas-corridor';
import type { EventSummary } from '@/lib/events/event-summary';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { Locale } from '@/lib/i18n/routing';
import type { AtlasPlace } from '@/lib/places/atlas-place';
import type { Selection } from '@/lib/view/selection';
import { IgnoredParametersNotice } from './ignored-parameters-notice';
import { MapBoundary } from './map-boundary';
import { MotionNotice } from './motion-notice';
import { Sheet } from './sheet';
import { SidePanel } from './side-panel';
import { insetsOf, useLayout } from './use-layout';
import type { ViewState } from './use-view';
import { visibleEvents } from './visible-events';
import { ViewSummary } from './view-summary';

const FlowMap = dynamic(
  () => import('@/components/map/flow-map').then((module) => module.FlowMap),
  {
    ssr: false,
  },
);

interface AtlasLayoutProps {
  readonly viewState: ViewState;
  readonly cubes: FlowCubes | undefined;
  readonly places: readonly AtlasPlace[];
  readonly corridors: readonly AtlasCorridor[];
  readonly summaries: readonly EventSummary[];
  readonly language: Locale;
  readonly theme: Theme;
  readonly highlightedEvent: string | null;
  readonly onHighlight: (eventId: string | null) => void;
}

/** The map under everything; what stands over it is where a hand or an eye expects it. */
export function AtlasLayout({
  viewState: { view, ignored, setView },
  cubes,
  places,
  corridors,
  summaries,
  language,
  theme,
  highlightedEvent,
  onHighlight,
}: AtlasLayoutProps) {
  const t = useTranslations('panels');
  const { motion, chooseMotion } = useMotion();
  const [tooSlow, setTooSlow] = useState(false);
  const [filtersOpen, setFiltersOpen] = useState(false);
  // The control that was pressed answers at once; map and lists follow in slices of their own.
  const shown = useDeferredValue(view);
  const visible = visibleEvents(cubes, shown, summaries);
  const layout = useLayout();
  const rightPanel = view.open !== null ? 'evidence' : view.panel === 'list' ? 'list' : null;

  const open = (selection: Selection | null) => setView({ open: selection });
  const titles = new Map(summaries.map((summary) => [summary.id, summary.title]));

  const filters = cubes && (
    <FilterPanel filter={view} cubes={cubes} onChange={(change) => setView(change)} />
  );

  return (
    <div className="fixed inset-0 flex flex-col overflow-hidden">
      <SiteHeader
        view={view}
        theme={theme}
        motion={motion}
        onViewChange={setView}
        onMotionChange={chooseMotion}
        onFilters={layout === 'wide' ? undefined : () => setFiltersOpen(true)}
      />
      <main className="relative min-h-0 flex-1">
        {/* In the order of the keyboard: what was asked for last comes first, the map's many names last. */}
        {view.open !== null && (
          <SidePanel side="right" tall>
            <EvidencePanel
              open={view.open}
              summaries={summaries}
              visibleEventIds={visible.ids}
              places={places}
              corridors={corridors}
              language={language}
              onOpen={open}
              onClose={() => open(null)}
              onHighlight={onHighlight}
            />
          </SidePanel>
        )}
        {rightPanel === 'list' && (
          <SidePanel side="right" label={t('events')}>
            <EventList
              summaries={visible.summaries}
              places={places}
              open={view.open}
              onOpen={open}
              onHighlight={onHighlight}
            />
          </SidePanel>
        )}
        <SidePanel side="left" label={t('filters')}>
          {filters}
        </SidePanel>
        <div className="absolute inset-0">
          <MapBoundary>
            {cubes && places.length > 0 && (
              <FlowMap
                cubes={cubes}
                filter={shown}
                places={places}
                corridors={corridors}
                open={view.open}
                highlightedEvent={highlightedEvent}
                projection={view.projection}
                camera={view.camera}
                theme={theme}
                language={language}
                motion={motion}
                insets={insetsOf(layout, rightPanel !== null)}
                eventTitle={(id) => titles.get(id)}
                onOpen={open}
                onCameraChange={(camera) => setView({ camera }, 'replace')}
                onMotionTooSlow={() => setTooSlow(true)}
              />
            )}
          </MapBoundary>
        </div>
        <div className="pointer-events-none absolute inset-x-0 top-2 z-30 flex flex-col items-center gap-2 px-2">
          {ignored.length > 0 && <IgnoredParametersNotice parameters={ignored} />}
          {tooSlow && motion === 'full' && <MotionNotice onDismiss={() => setTooSlow(false)} />}
        </div>
      </main>
      {cubes && (
        <Timeline
          cubes={cubes}
          filter={view}
          motionReduced={motion === 'still'}
          onYearsChange={setView}
        />
      )}
      <ViewSummary count={visible.ids.size} filter={shown} />
      <Sheet
        open={filtersOpen}
        title={t('filters')}
        closeLabel={t('close')}
        onOpenChange={setFiltersOpen}
      >
        {filters}
      </Sheet>
    </div>
  );
}
