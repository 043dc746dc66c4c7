import { ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { Projection } from '@/lib/view/view';
import type { Insets } from '../engine/framed-camera';
import type { KeyboardNavigation } from '../input/use-keyboard-navigation';
import type { FlowScene } from '../scene/flow-scene';
import type { EdgeOverlay } from './edge-overlay';
import './edge-pills.css';
import type { EdgeCandidate } from './map-labels';

interface EdgePillsProps {
  readonly scene: Pick<FlowScene, 'bringIntoView' | 'redrawSoon'>;
  readonly overlay: EdgeOverlay;
  /** Busiest first. */
  readonly places: readonly EdgeCandidate[];
  readonly insets: Insets;
  readonly projection: Projection;
  readonly typeScale: number;
  /** In a lecture: names alone, so many at most; they are pressed while a hand points at the map. */
  readonly lecture?: { readonly most: number; readonly isPressed: boolean } | undefined;
  readonly navigation: Pick<KeyboardNavigation, 'focusName'>;
  /** Called when the pointer is on a pill, and so on nothing of the map. */
  readonly onPoint: (target: null) => void;
}

const CONTENT = 'edge-pill-content';

/**
 * Buttons at the edge of the map that lead to busy places out of view. All are there at once, and
 * those of places in view are hidden, so that panning renders nothing in React.
 */
export function EdgePills(props: EdgePillsProps) {
  const { scene, overlay, places, lecture, navigation, onPoint } = props;
  const t = useTranslations('map');
  useEdgeFrame(props);
  return (
    <ul
      aria-label={t('edgePlaces')}
      className="pointer-events-none absolute inset-0 overflow-hidden"
    >
      {places.map(({ id, name, activity, place }) => {
        const label = t('edgePlaceLabel', { name, count: activity });
        return (
          <li
            key={id}
            ref={(element) => overlay.attach(id, element)}
            hidden
            className="edge-pill"
            data-edge-place={id}
          >
            {lecture?.isPressed === false ? (
              <span className={CONTENT}>
                <PillContent name={name} />
              </span>
            ) : (
              <button
                type="button"
                className={CONTENT}
                aria-label={label}
                data-tooltip={label}
                onClick={() => {
                  // The pill goes when its place is in view; the name of the place keeps the focus.
                  navigation.focusName(id);
                  scene.bringIntoView(place);
                }}
                onPointerEnter={() => onPoint(null)}
              >
                <PillContent name={name} count={lecture ? undefined : activity} />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** In a lecture without the number, which nobody can look up. */
function PillContent({ name, count }: { name: string; count?: number | undefined }) {
  return (
    <>
      <ArrowUp aria-hidden size="1.1em" />
      <span className="edge-pill-name">{name}</span>
      {count !== undefined && <span className="edge-pill-count">· {count}</span>}
    </>
  );
}

/** Tells the overlay which places there are, and what panels cover. */
function useEdgeFrame({
  scene,
  overlay,
  places,
  insets,
  projection,
  typeScale,
  lecture,
}: EdgePillsProps): void {
  const most = lecture?.most;
  // Field by field, because the caller makes a new object each time although nothing has changed.
  const { top, right, bottom, left } = insets;

  useEffect(() => {
    overlay.setPlaces(places);
    scene.redrawSoon();
    // Measured anew at another size of the letters.
  }, [scene, overlay, places, typeScale]);

  useEffect(() => {
    overlay.setFrame({ insets: { top, right, bottom, left }, projection, most });
    scene.redrawSoon();
  }, [scene, overlay, projection, most, top, right, bottom, left]);
}
