import { useMotion } from '@/components/hooks/use-motion';
import { useTheme } from '@/components/hooks/use-theme';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import { LoadedFlowMap } from '@/components/map/load-flow-map';
import { useClientRecord } from '@/components/record/use-client-record';
import { useVisibleRecord } from '@/components/record/use-visible-record';
import { NO_INSETS } from '@/lib/geo/map-area';
import type { Locale } from '@/lib/i18n/routing';
import { stepView } from '@/lib/tours/step-view';
import { countedView } from '@/lib/view/view';
import { useReadingStep } from './use-reading-step';

const nothing = () => undefined;

export interface LiveMapProps {
  /** Of each step, as query strings. */
  readonly views: readonly string[];
  readonly language: Locale;
}

/**
 * The map of the step that is being read. It is an illustration: the page scrolls where the wheel or a
 * finger is on it, the pictures beneath speak for it, and "Open this view" leads to a map for the hand.
 */
export function LiveMap({ views, language }: LiveMapProps) {
  const step = useReadingStep();
  const { theme } = useTheme();
  const { motion } = useMotion();
  const { record } = useClientRecord(language);
  const view = countedView(stepView(views[step] ?? ''));
  const { second, mapRecord } = useVisibleRecord(view, record, language);
  const map: FlowMapProps | null = mapRecord
    ? {
        record: mapRecord,
        filter: view,
        view: { projection: view.projection, frame: view.frame, camera: null },
        selection: { open: view.open, reveals: false },
        // Arcs that moved would draw the eye from the text, and the map again and again.
        appearance: {
          theme,
          language,
          motion: 'still',
          flies: motion === 'full',
          isPresented: true,
        },
        insets: NO_INSETS,
        controlInsets: null,
        events: { onOpen: nothing, onCameraChange: nothing, onMotionTooSlow: nothing },
      }
    : null;
  return (
    // Two periods are two maps, which only the picture has: there is one WebGL context.
    <div inert className="size-full" data-compares={second !== null || undefined}>
      {map && <LoadedFlowMap {...map} />}
    </div>
  );
}
