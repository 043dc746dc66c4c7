import type { RefObject } from 'react';
import { useMotion } from '@/components/hooks/use-motion';
import { useThemeToggle } from '@/components/hooks/use-theme-toggle';
import type { MapHandle } from '@/components/map/input/map-handle';
import { Shortcuts } from '@/components/shortcuts/shortcuts';
import type { PlaybackHandle } from '@/components/timeline/timeline';
import { AT_FIRST } from '@/lib/filters/view-filter';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { ALL_YEARS, movedRange, openAtEnds, shownRange } from '@/lib/time/year-range';
import type { View } from '@/lib/view/view';

interface AtlasShortcutsProps {
  readonly view: View;
  readonly cubes: FlowCubes | undefined;
  readonly mapRef: RefObject<MapHandle | null>;
  readonly playbackRef: RefObject<PlaybackHandle | null>;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onViewChange: (change: Partial<View>, history?: 'push' | 'replace') => void;
  readonly onCompare: () => void;
  readonly onPresent: () => void;
  readonly onShare: () => void;
  /** Undefined where the filters are docked, and only need the focus. */
  readonly onFilters: (() => void) | undefined;
}

/** What the single keys do to the atlas: nothing that its buttons do not do as well. */
export function AtlasShortcuts(props: AtlasShortcutsProps) {
  const { view, cubes, mapRef, playbackRef, open, onOpenChange, onViewChange } = props;
  const { motion, chooseMotion } = useMotion();
  const theme = useThemeToggle();
  const isListOpen = view.panel === 'list';

  const movePeriod = (direction: 1 | -1) => {
    if (!cubes) return;
    const range = shownRange(view, cubes.extent);
    const moved = movedRange(range, direction * (range.to - range.from + 1), cubes.extent);
    onViewChange({ ...openAtEnds(moved, cubes.extent), dates: 'any' }, 'replace');
  };

  return (
    <Shortcuts
      open={open}
      onOpenChange={onOpenChange}
      handlers={{
        search: focusSearch,
        filters: props.onFilters ?? focusFilters,
        resetFilters: () => onViewChange(AT_FIRST),
        help: () => onOpenChange(true),
        play: () => playbackRef.current?.toggle(),
        previousStep: () => playbackRef.current?.step('previous'),
        nextStep: () => playbackRef.current?.step('next'),
        earlier: () => movePeriod(-1),
        later: () => movePeriod(1),
        allYears: () => onViewChange({ ...ALL_YEARS, dates: 'any' }),
        compare: props.onCompare,
        map: () => onViewChange({ picture: 'map' }),
        table: () => onViewChange({ picture: 'table' }),
        list: () => onViewChange({ panel: isListOpen ? 'none' : 'list', open: null }),
        projection: () =>
          onViewChange({
            projection: view.projection === 'globe' ? 'flat' : 'globe',
            camera: null,
          }),
        theme: theme.toggle,
        motion: () => chooseMotion(motion === 'full' ? 'still' : 'full'),
        share: props.onShare,
        present: props.onPresent,
        zoomIn: () => mapRef.current?.zoomBy(1),
        zoomOut: () => mapRef.current?.zoomBy(-1),
        home: () => mapRef.current?.goHome(),
      }}
    />
  );
}

const seen = (id: string) => {
  const element = document.getElementById(id);
  return element?.checkVisibility() ? element : null;
};

/** To the field; on a small screen the search is behind a button. */
function focusSearch(): void {
  const field = seen('search-input');
  if (field) field.focus();
  else seen('search-button')?.click();
}

/** To the first control of the docked filters. */
function focusFilters(): void {
  document
    .getElementById('filters')
    ?.querySelector<HTMLElement>('[role=checkbox], button, input')
    ?.focus();
}
