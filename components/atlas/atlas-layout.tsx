'use client';

import { useDeferredValue, useRef, useState, type ReactNode } from 'react';
import { FilterChips } from '@/components/filters/filter-chips';
import { FilterPanel } from '@/components/filters/filter-panel';
import { SiteHeader } from '@/components/header/site-header';
import { useElementHeight } from '@/components/hooks/use-element-size';
import { useLoadWhenIdle } from '@/components/hooks/use-load-when-idle';
import { useMotion } from '@/components/hooks/use-motion';
import { useRest } from '@/components/hooks/use-rest';
import type { Theme } from '@/components/hooks/use-theme';
import type { MapHandle } from '@/components/map/input/map-handle';
import type { ClientRecord } from '@/components/record/use-client-record';
import { useVisibleRecord } from '@/components/record/use-visible-record';
import { SearchBox } from '@/components/search/search-box';
import { Timeline, type PlaybackHandle } from '@/components/timeline/timeline';
import type { Front } from '@/components/tours/editor/tour-editor';
import { useRouter } from '@/components/ui/navigation';
import { HighlightChannel } from '@/lib/arcs/highlight';
import { foundInstead } from '@/lib/filters/found-instead';
import { restrictionsOf } from '@/lib/filters/restrictions';
import { subjectNames } from '@/lib/filters/subject-names';
import type { Locale } from '@/lib/i18n/routing';
import { opened } from '@/lib/timeline/opened-view';
import { liveSearch } from '@/lib/lecture/live-view';
import { presentViewPage } from '@/lib/tours/tour-links';
import type { Selection } from '@/lib/view/selection';
import { countedView } from '@/lib/view/view';
import { atlasMapProps } from './atlas-map-props';
import { AtlasNotices } from './atlas-notices';
import { AtlasShortcuts } from './atlas-shortcuts';
import { LazyWayBack } from './lazy-way-back';
import { FiltersPlace } from './filters-place';
import { LazyPrintedView } from './printing/lazy-printed-view';
import { LazyWaysIn } from './lazy-ways-in';
import { PANELS_TO_LOAD, RightPanel } from './right-panel';
import { rightPanelOf } from './right-panel-kind';
import { SkipLink } from './skip-link';
import { toggledComparison } from './toggled-comparison';
import { insetsOf, useLayout } from './use-layout';
import { useView, type ViewState } from './use-view';
import { useStillOfView } from './use-still-of-view';
import { useWaysIn } from './use-ways-in';
import { useViewShare } from './use-view-share';
import { ViewArea, freeOfPanels } from './view-area';
import { ViewLine } from './view-line';
import { PICTURES_TO_LOAD, ViewPicture } from './view-picture';
import { ViewSummary } from './view-summary';

const LOADED_WHEN_IDLE = [...PANELS_TO_LOAD, ...PICTURES_TO_LOAD];

/** A map that nobody looks at must not cost a laptop its battery. */
const REST_AFTER_MS = 60_000;

interface AtlasLayoutProps {
  readonly record: ClientRecord;
  readonly language: Locale;
  readonly theme: Theme;
  readonly still: ReactNode;
  readonly linked: ReactNode;
}

/** The map under everything; what stands over it is where a hand or an eye expects it. */
export function AtlasLayout({ record, language, theme, still, linked }: AtlasLayoutProps) {
  const { view, ignored, setView: writeView } = useView();
  const router = useRouter();
  const waysIn = useWaysIn();
  const setView: ViewState['setView'] = (change, history) => {
    // Who has found a way in needs none; to move the map is not one yet.
    if (!('camera' in change)) waysIn.dismiss();
    writeView(change, history);
  };
  useLoadWhenIdle(LOADED_WHEN_IDLE);
  const { motion, chooseMotion } = useMotion();
  const rests = useRest(REST_AFTER_MS) && motion === 'full';
  const [tooSlow, setTooSlow] = useState(false);
  const [highlights] = useState(() => new HighlightChannel());
  const [front, setFront] = useState<Front>('tour');
  const [filtersOpen, setFiltersOpen] = useState(false);
  const [shortcutsOpen, setShortcutsOpen] = useState(false);
  const mapRef = useRef<MapHandle>(null);
  const [playing, setPlaying] = useState(false);
  const playbackRef = useRef<PlaybackHandle>(null);
  const counted = countedView(view);
  // The control that was pressed answers at once; map and lists follow in slices of their own.
  const shown = countedView(useDeferredValue(view));
  const { matched, cubes, cubesOfAnyDate, compare, second, visible, mayFall, listed, mapRecord } =
    useVisibleRecord(shown, record, language);
  const { places, corridors, summaries } = record;
  const layout = useLayout();
  const [mainRef, mainHeight] = useElementHeight<HTMLElement>();
  const rightPanel = rightPanelOf(view);

  const open = (selection: Selection | null, history?: 'push' | 'replace') => {
    setFront(view.panel === 'tour' && selection !== null ? 'evidence' : 'tour');
    setView(opened(view, selection, summaries, record.cubes?.extent), history);
  };

  const toggleComparison = () => {
    const change = toggledComparison(view, cubesOfAnyDate);
    if (change) setView(change);
  };
  const present = () => router.push(presentViewPage(liveSearch(view)));
  const names = subjectNames(record, language);
  const sharing = useViewShare({ view, language, names, events: listed.summaries }, mapRef);
  // Before the lists are there, no id has a name, and none is unknown yet.
  const isNamed = [places, record.actors, record.sources].every((list) => list.length > 0);
  const filters = cubes && record.cubes && (
    <FilterPanel
      filter={counted}
      offersSaid={view.picture !== 'table'}
      record={{ ...record, cubes: record.cubes, matched }}
      cubes={cubes}
      names={names}
      onChange={(change) => setView(change)}
      onHighlight={highlights.setFamily}
    />
  );

  const stillOfView = useStillOfView(still, view);
  const hasChips = restrictionsOf(view).length > 0;
  const caption = record.cubes && (
    <ViewLine count={visible.ids.size} view={shown} extent={record.cubes.extent} />
  );
  // The first camera frames what the link opens, so the map waits until it is known where that is and
  // how much room there is.
  const waits = view.open?.kind === 'corridor' && corridors.length === 0;
  const seen = () => mapRef.current?.seen() ?? null;
  const insets = insetsOf(layout, rightPanel, hasChips, mainHeight ?? 0);
  const map =
    mapRecord && mainHeight !== null && !waits
      ? atlasMapProps({
          record: mapRecord,
          view,
          shown,
          language,
          theme,
          motion: rests || sharing.isOpen ? 'still' : motion,
          layout,
          insets,
          highlights,
          caption,
          onOpen: open,
          onViewChange: setView,
          onMotionTooSlow: () => setTooSlow(true),
        })
      : null;

  return (
    // As high as the window, or where that is too low for a map, higher: then the page scrolls.
    // While the page comes in, the timeline, which comes last, has its room already: nothing jumps.
    <div className="relative flex min-h-dvh flex-col overflow-clip not-has-[>section]:pb-38 md:not-has-[>section]:pb-45">
      <SkipLink isMap={view.picture === 'map'} />
      <SiteHeader
        search={
          <SearchBox
            language={language}
            isFiltered={hasChips}
            onOpen={open}
            onShow={(filter) => setView(foundInstead(filter))}
            onGo={(page) => router.push(page)}
          />
        }
        view={view}
        motion={motion}
        onViewChange={setView}
        onMotionChange={chooseMotion}
        onCompare={toggleComparison}
        onPresent={present}
        onShare={sharing.share}
        onShortcuts={() => setShortcutsOpen(true)}
        onWaysIn={waysIn.show}
        onFilters={layout.width === 'wide' ? undefined : () => setFiltersOpen(true)}
      />
      {isNamed && record.cubes && (
        <LazyPrintedView
          view={shown}
          record={{ ...record, cubes: record.cubes }}
          matched={matched}
          count={listed.ids.size}
          names={names}
          language={language}
          seen={seen}
        />
      )}
      <main
        ref={mainRef}
        className={`relative min-h-60 flex-1 ${compare ? 'undocked:min-h-112' : ''}`}
      >
        {/* In the order of the keyboard: what was asked for last comes first, and before the many filters the map. */}
        {rightPanel !== null && (
          <RightPanel
            kind={rightPanel}
            view={view}
            seen={seen}
            listed={listed}
            record={record}
            language={language}
            front={front}
            onFront={setFront}
            onOpen={open}
            onHighlight={highlights.setEvent}
            onViewChange={setView}
          />
        )}
        <ViewArea
          isMap={view.picture === 'map' && compare === null}
          isRightPanelOpen={rightPanel !== null}
          chips={
            isNamed && (
              <FilterChips
                filter={view}
                names={names}
                mayFall={mayFall}
                onChange={(change) => setView(change)}
              />
            )
          }
          notices={
            <>
              <LazyWayBack />
              <AtlasNotices
                ignored={ignored}
                linked={linked}
                rests={rests && !tooSlow}
                isTooSlow={tooSlow && motion === 'full'}
                onDismiss={() => setTooSlow(false)}
              />
            </>
          }
        >
          <ViewPicture
            view={view}
            shown={shown}
            record={record}
            matched={matched}
            visible={visible}
            second={second}
            map={map}
            still={stillOfView}
            caption={caption}
            free={freeOfPanels(rightPanel, hasChips)}
            mapRef={mapRef}
            seen={seen}
            compact={layout.width === 'narrow'}
            onOpen={open}
            onHighlight={highlights.setEvent}
            onViewChange={setView}
            onSaveData={sharing.saveData}
          />
        </ViewArea>
        {waysIn.shown !== 'no' && record.cubes && (
          <LazyWaysIn
            cubes={record.cubes}
            places={places}
            language={language}
            insets={insets}
            takesFocus={waysIn.shown === 'asked'}
            onView={setView}
            onDismiss={waysIn.dismiss}
          />
        )}
        <FiltersPlace
          inSheet={layout.width !== 'wide'}
          open={filtersOpen}
          onOpenChange={setFiltersOpen}
        >
          {filters}
        </FiltersPlace>
      </main>
      {record.cubes && cubesOfAnyDate && (
        <Timeline
          wholeCubes={record.cubes}
          cubes={cubesOfAnyDate}
          view={counted}
          summaries={summaries}
          motionReduced={motion === 'still'}
          onBegun={highlights.setBegun}
          onPlaying={setPlaying}
          onChange={setView}
          playbackRef={playbackRef}
        />
      )}
      <AtlasShortcuts
        view={view}
        cubes={record.cubes}
        mapRef={mapRef}
        playbackRef={playbackRef}
        open={shortcutsOpen}
        onOpenChange={setShortcutsOpen}
        onViewChange={setView}
        onCompare={toggleComparison}
        onPresent={present}
        onShare={sharing.share}
        onFilters={layout.width === 'wide' ? undefined : () => setFiltersOpen(true)}
      />
      {sharing.dialog}
      {isNamed && (
        <ViewSummary
          listed={listed}
          mayFall={mayFall}
          view={shown}
          names={names}
          playing={playing}
        />
      )}
    </div>
  );
}
