import { useState, type ReactNode, type RefObject } from 'react';
import type { MapHandle } from '@/components/map/input/map-handle';
import type { Locale } from '@/lib/i18n/routing';
import type { View } from '@/lib/view/view';
import { LazyYearsVideo } from './lazy-years-video';

interface YearsVideoEntry {
  /** The map behind the dialog need not move: it would take the processor from the recording. */
  readonly isOpen: boolean;
  readonly begin: () => void;
  readonly dialog: ReactNode;
}

/** Records the years of the view as it stands when that is asked for. */
export function useYearsVideo(
  view: View,
  language: Locale,
  mapRef: RefObject<MapHandle | null>,
): YearsVideoEntry {
  const [filmed, setFilmed] = useState<View | null>(null);
  return {
    isOpen: filmed !== null,
    // A camera is of one screen; a video has the size of another.
    begin: () => setFilmed({ ...view, camera: null, frame: mapRef.current?.seen() ?? view.frame }),
    dialog: filmed && (
      <LazyYearsVideo view={filmed} language={language} onClose={() => setFilmed(null)} />
    ),
  };
}
