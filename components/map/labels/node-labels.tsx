import { useTranslations } from 'next-intl';
import { useEffect, useId, useState, type ReactNode, type RefObject } from 'react';
import type { LngLat } from '@/lib/geo/sphere';
import { isSameSelection, type Selection } from '@/lib/view/selection';
import type { FlowScene } from '../scene/flow-scene';
import type { MapLabels, MapName } from './map-labels';
import '../engine/name-halo.css';
import './node-labels.css';
import type { MapTarget } from '../scene/map-target';
import type { KeyboardNavigation } from '../input/use-keyboard-navigation';
import type { EdgeOverlay } from './edge-overlay';
import { LabelOverlay } from './label-overlay';
import { obstaclesOn, onObstacleChange } from './obstacles';
import type { TakenBoxes } from './taken-boxes';
import { quietSides, type LineUnderNames } from './quiet-sides';

interface NodeLabelsProps {
  readonly scene: FlowScene;
  readonly labels: MapLabels;
  /** The arcs or ribbons drawn, which names keep off. */
  readonly lines: readonly LineUnderNames[];
  readonly typeScale: number;
  /** The buttons at the edge, which names keep off as well. */
  readonly edge: EdgeOverlay;
  /** Told what stands where, for the names of states; null where the basemap has them. */
  readonly taken: TakenBoxes | null;
  /** The whole map, on which other things stand, too. */
  readonly regionRef: RefObject<HTMLElement | null>;
  readonly open: Selection | null;
  readonly navigation: KeyboardNavigation;
  readonly onOpen: (selection: Selection) => void;
  readonly onPoint: (target: MapTarget | null) => void;
  /** The connections of the place where the reader is. */
  readonly children: ReactNode;
}

const sizeOf = (share: number) =>
  share > 0.5
    ? 'text-[calc(15px*var(--map-type,1))] font-semibold'
    : share > 0.15
      ? 'text-[calc(13.5px*var(--map-type,1))] font-medium'
      : 'text-[calc(12px*var(--map-type,1))]';

/**
 * The names of the nodes, one button each, above the arcs: one tab stop, from which arrow keys go
 * over the nodes in the order of their activity and over the arcs of each.
 */
export function NodeLabels(props: NodeLabelsProps) {
  const { labels, open, onOpen, onPoint, children } = props;
  const overlay = useLabelOverlay(props);
  const { entry, id, setComposite, onFocus, onBlur, onKeyDown } = props.navigation;
  const t = useTranslations('map');
  const helpId = useId();
  const total = labels.names.filter(({ selection }) => selection.kind === 'place').length;
  const labelOf = ({ name, activity, said, selection }: MapName, index: number) =>
    selection.kind === 'place'
      ? t('placeLabel', { name, count: activity, said, position: index + 1, total })
      : t('stationLabel', { name });
  return (
    <div
      ref={setComposite}
      role="toolbar"
      aria-label={t('places')}
      aria-describedby={helpId}
      className="pointer-events-none absolute inset-0 overflow-hidden"
    >
      <p id={helpId} hidden>
        {t('keyboardHelp')}
      </p>
      <ul>
        {labels.names.map((label, index) => {
          const isEntry = entry?.place === label.id;
          const at: LngLat = labels.places[index]!.place;
          return (
            <li key={label.id}>
              <button
                ref={(element) => overlay.attach(label.id, element)}
                type="button"
                id={`${id}-name-${label.id}`}
                hidden
                tabIndex={isEntry && entry?.connection === null ? 0 : -1}
                aria-label={labelOf(label, index)}
                aria-pressed={isSameSelection(open, label.selection)}
                data-place={label.id}
                data-active={label.activity > 0}
                className={`node-label ${sizeOf(label.share)}`}
                onClick={() => onOpen(label.selection)}
                onFocus={(event) =>
                  onFocus({ place: label.id, connection: null, target: label.selection, at }, event)
                }
                onBlur={onBlur}
                onKeyDown={onKeyDown}
                onPointerEnter={({ pointerType }) => {
                  // A finger does not stay.
                  if (pointerType !== 'touch') onPoint(label.selection);
                }}
                onPointerLeave={() => onPoint(null)}
              >
                {label.name}
              </button>
              {isEntry && children}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Keeps the names beside their nodes while the map moves, and off the arcs that leave there. */
function useLabelOverlay({
  scene,
  labels,
  lines,
  typeScale,
  edge,
  taken,
  regionRef,
}: Pick<
  NodeLabelsProps,
  'scene' | 'labels' | 'lines' | 'typeScale' | 'edge' | 'taken' | 'regionRef'
>): LabelOverlay {
  const [overlay] = useState(() => new LabelOverlay());

  useEffect(
    () =>
      scene.onLayOut(() => {
        const { map, viewport } = scene;
        const region = regionRef.current;
        // Read before anything is moved, while the browser knows it.
        const obstacles = region ? obstaclesOn(region) : [];
        const occupied = [...obstacles, ...edge.layOut(map, viewport, obstacles)];
        const project = (place: LngLat) => map.project(place);
        const space = { ...viewport, occupied };
        const { nodes, names } = overlay.layOut(project, space, scene.projectPath);
        taken?.set([...occupied, ...nodes, ...names]);
        scene.setNames(names);
      }),
    [scene, overlay, edge, taken, regionRef],
  );

  useEffect(() => {
    const region = regionRef.current;
    return region ? onObstacleChange(region, () => scene.redrawSoon()) : undefined;
  }, [scene, regionRef]);

  useEffect(() => {
    let isCurrent = true;
    const measureAgain = async () => {
      await document.fonts.ready;
      if (!isCurrent) return;
      overlay.forgetSizes();
      edge.forgetSizes();
      scene.redrawSoon();
    };
    void measureAgain();
    return () => {
      isCurrent = false;
    };
  }, [scene, overlay, edge]);

  useEffect(() => overlay.forgetSizes(), [overlay, typeScale]);

  useEffect(() => {
    overlay.setLabels(labels.places, (seen) =>
      quietSides(lines, (line) => scene.paths.pathOf(line), seen),
    );
    scene.redrawSoon();
  }, [scene, overlay, lines, labels]);

  return overlay;
}
