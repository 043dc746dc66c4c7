import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMotion } from '@/components/hooks/use-motion';
import { useTheme } from '@/components/hooks/use-theme';
import { LazyEvidenceCard } from '@/components/lecture/evidence/lazy-evidence';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import { LoadedFlowMap } from '@/components/map/load-flow-map';
import { useClientRecord } from '@/components/record/use-client-record';
import { useVisibleRecord } from '@/components/record/use-visible-record';
import { NO_INSETS } from '@/lib/geo/map-area';
import type { Locale } from '@/lib/i18n/routing';
import { atlasAddress } from '@/lib/routes/embed-page';
import { stepView } from '@/lib/tours/step-view';
import type { Camera } from '@/lib/view/camera';
import type { Selection } from '@/lib/view/selection';
import { countedView } from '@/lib/view/view';
import { graphicsIn } from './release-graphics';

export interface EmbedLiveMapProps {
  /** The view, as a query string. */
  readonly search: string;
  readonly language: Locale;
}

/** The live map of an embed, and who says so of what is pressed on it. The page around it keeps the wheel. */
export function EmbedLiveMap({ search, language }: EmbedLiveMapProps) {
  const t = useTranslations('embed');
  const { theme } = useTheme();
  const { motion } = useMotion();
  const { record, failed } = useClientRecord(language);
  const view = countedView(stepView(search));
  const { mapRecord, visible } = useVisibleRecord(view, record, language);
  // What the link opens is lit; its card would take the focus, so it waits for a press.
  const [pressed, setPressed] = useState<Selection | null>(null);
  const [handCamera, setHandCamera] = useState<Camera | null>();
  if (failed && !mapRecord) {
    return (
      <p
        role="alert"
        data-embed-failed=""
        className="absolute inset-x-2 top-2 z-10 rounded-sm border border-rule bg-panel px-3 py-2 text-sm"
      >
        {t('failed')}
      </p>
    );
  }
  const map: FlowMapProps | null = mapRecord
    ? {
        record: mapRecord,
        filter: view,
        view: {
          projection: view.projection,
          pairs: view.pairs,
          frame: handCamera === undefined ? view.frame : null,
          camera: handCamera ?? null,
        },
        selection: { open: pressed ?? view.open, reveals: view.frame === null },
        // Arcs that moved would draw the eye from the text around, and the map again and again.
        appearance: {
          theme,
          language,
          motion: 'still',
          flies: motion === 'full',
          isPresented: true,
          scrollsPage: true,
        },
        insets: NO_INSETS,
        controlInsets: NO_INSETS,
        events: {
          onOpen: setPressed,
          onCameraChange: setHandCamera,
          onMotionTooSlow: () => undefined,
        },
      }
    : null;
  return (
    <div ref={releasing} className="size-full">
      {map && <LoadedFlowMap {...map} />}
      {pressed && (
        <LazyEvidenceCard
          selection={pressed}
          record={record}
          visibleEventIds={visible.ids}
          language={language}
          size="phone"
          renderFoot={(shown) => (
            <a
              href={atlasAddress({ ...view, open: shown }, language)}
              target="_blank"
              rel="noopener"
              className="inline-flex min-h-8 items-center self-start text-sm text-accent underline underline-offset-4 max-md:min-h-11"
            >
              {t('openThis')}
            </a>
          )}
          onClose={() => setPressed(null)}
        />
      )}
    </div>
  );
}

/** Outside of the component, so that it is called once. */
function releasing(element: HTMLDivElement) {
  return () => {
    const release = graphicsIn(element);
    // After the effects that take map and overlay down.
    setTimeout(release);
  };
}
