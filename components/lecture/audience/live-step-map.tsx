import { useEffect, useState } from 'react';
import { useMotion } from '@/components/hooks/use-motion';
import { useTheme } from '@/components/hooks/use-theme';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import { LoadedFlowMap } from '@/components/map/load-flow-map';
import { useClientRecord } from '@/components/record/use-client-record';
import { useVisibleRecord } from '@/components/record/use-visible-record';
import { HighlightChannel } from '@/lib/arcs/highlight';
import { NO_INSETS } from '@/lib/geo/map-area';
import type { Locale } from '@/lib/i18n/routing';
import type { Camera } from '@/lib/view/camera';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import type { Selection } from '@/lib/view/selection';
import { countedView, type View } from '@/lib/view/view';
import { InkOnMap } from '../ink/ink-on-map';

export interface LiveStepMapProps {
  readonly view: View;
  readonly language: Locale;
  /** What the reader's card is about; null without a card. */
  readonly opened: Selection | null;
  /** The events of the sentence that is lit; none where the whole text is. */
  readonly told?: readonly string[] | undefined;
  /** What the lecturer has drawn on it. */
  readonly ink: readonly InkStroke[];
  /** Where the reader moved the map, null for the whole region; undefined while it is the lecturer's frame. */
  readonly handCamera: Camera | null | undefined;
  /** Whether it fills the window: then one finger moves it, and its buttons are there. */
  readonly isExpanded: boolean;
  readonly onOpen: (selection: Selection | null) => void;
  readonly onHandCamera: (camera: Camera | null) => void;
}

/** The live map of a step, in the hand of who follows. */
export function LiveStepMap(props: LiveStepMapProps) {
  const { view: stepView, language, opened, told, handCamera, isExpanded } = props;
  const [highlights] = useState(() => new HighlightChannel());
  useEffect(() => highlights.setTold(told ? new Set(told) : null), [highlights, told]);
  const { theme } = useTheme();
  const { motion } = useMotion();
  const { record } = useClientRecord(language);
  const view = countedView(stepView);
  const { mapRecord } = useVisibleRecord(view, record, language);
  const map: FlowMapProps | null = mapRecord
    ? {
        record: mapRecord,
        filter: view,
        view: {
          projection: view.projection,
          frame: handCamera === undefined ? view.frame : null,
          camera: handCamera ?? null,
        },
        selection: { open: opened ?? view.open, highlights, reveals: false },
        // Arcs that moved would empty the battery, and draw the eye from the lecture.
        appearance: {
          theme,
          language,
          motion: 'still',
          flies: motion === 'full',
          isPresented: true,
          scrollsPage: !isExpanded,
        },
        renderOverlay: (surface) => <InkOnMap strokes={props.ink} on="map" surface={surface} />,
        insets: NO_INSETS,
        controlInsets: isExpanded ? NO_INSETS : null,
        events: {
          onOpen: props.onOpen,
          onCameraChange: props.onHandCamera,
          onMotionTooSlow: () => undefined,
        },
      }
    : null;
  return map && <LoadedFlowMap {...map} />;
}
