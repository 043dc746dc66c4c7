import type { ReactNode } from 'react';
import type { Theme } from '@/components/hooks/use-theme';
import type { Insets } from '@/lib/geo/map-area';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import type { HighlightChannel } from '@/lib/arcs/highlight';
import type { Locale } from '@/lib/i18n/routing';
import type { Selection } from '@/lib/view/selection';
import { PAIRS, type View } from '@/lib/view/view';
import type { Layout } from './use-layout';

interface MapOfView {
  readonly record: FlowMapProps['record'];
  readonly view: View;
  /** The view as it is drawn, a moment later. */
  readonly shown: View;
  readonly language: Locale;
  readonly theme: Theme;
  readonly motion: 'full' | 'still';
  readonly layout: Layout;
  readonly insets: Insets;
  readonly highlights: HighlightChannel;
  /** What the map shows, in words. */
  readonly caption: ReactNode;
  readonly onOpen: (selection: Selection | null) => void;
  readonly onViewChange: (change: Partial<View>, history: 'replace') => void;
  readonly onMotionTooSlow: () => void;
}

/** The map of a view, for a reader at a desk or with a phone. */
export function atlasMapProps({ view, shown, onViewChange, ...of }: MapOfView): FlowMapProps {
  const { theme, language, motion } = of;
  const busiest = of.layout.width === 'narrow' ? PAIRS.onPhone : PAIRS.onScreen;
  return {
    record: of.record,
    filter: shown,
    view: { ...view, pairs: view.pairs ?? busiest },
    selection: { open: view.open, highlights: of.highlights, reveals: true },
    appearance: { theme, language, motion, namesBeyondEdge: true },
    insets: of.insets,
    events: {
      onOpen: of.onOpen,
      onCameraChange: (camera) => onViewChange({ camera, frame: null }, 'replace'),
      onPairsChange: (pairs) => onViewChange({ pairs }, 'replace'),
      onMotionTooSlow: of.onMotionTooSlow,
    },
    caption: of.caption,
  };
}
