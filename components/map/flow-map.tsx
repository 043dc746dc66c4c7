'use client';

import { useTranslations } from 'next-intl';
import { useState, type CSSProperties, type Ref } from 'react';
import type { CameraLink } from '@/lib/arcs/camera-link';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { Arc } from '@/lib/arcs/arcs';
import { yearsOfArc, yearsOfArcs, type ArcYears } from '@/lib/arcs/arcs-years';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowFilter } from '@/lib/flows/flow-selectors';
import { mapPlan } from '@/lib/arcs/map-plan';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { Camera } from '@/lib/view/camera';
import type { Selection } from '@/lib/view/selection';
import type { Projection } from '@/lib/view/view';
import './atlas-map.css';
import './node-labels.css';
import { FocusFrame } from './focus-frame';
import type { Insets } from './framed-camera';
import { mapContent } from './map-content';
import { MapControls } from './map-controls';
import type { MapHandle } from './map-handle';
import { mapLabels } from './map-labels';
import { isSameTarget, selectionOf, type MapTarget } from './map-target';
import { middleOf, walkedArcs, wayKey, waysAt } from './map-ways';
import { NodeLabels } from './node-labels';
import { PointerCard } from './pointer-card';
import { TargetLabel, type LabelledTarget } from './target-label';
import { useFlowScene } from './use-flow-scene';
import { useMapWalk } from './use-map-walk';
import { usePointerOnMap } from './use-pointer-on-map';
import { WayHandles, type WalkedWay } from './way-handles';

export interface FlowMapProps {
  readonly cubes: FlowCubes;
  /** Of the whole record: what is drawn is measured against it, however little is left. */
  readonly wholeCubes: FlowCubes;
  readonly filter: FlowFilter;
  readonly places: readonly AtlasPlace[];
  readonly corridors: readonly AtlasCorridor[];
  readonly open: Selection | null;
  /** Pointed at or focused in the list. */
  readonly highlightedEvent: string | null;
  readonly projection: Projection;
  /** null is the default frame. */
  readonly camera: Camera | null;
  readonly theme: 'day' | 'night';
  readonly language: 'en' | 'vi';
  readonly motion: 'full' | 'still';
  readonly insets: Insets;
  readonly eventTitle: (id: string) => string | undefined;
  readonly onOpen: (selection: Selection | null) => void;
  /** After a movement of the reader's, at the precision of a link; null is the first view. */
  readonly onCameraChange: (camera: Camera | null) => void;
  /** Once, when arcs had to be drawn still for the computer's sake. */
  readonly onMotionTooSlow: () => void;
  readonly handleRef?: Ref<MapHandle>;
  /** Of the maps that show one and the same part of the world. */
  readonly cameraLink?: CameraLink;
  /** Names the region, where there is more than one map. */
  readonly label?: string;
  /** Where the buttons stand, if not beside the panels; null where another map's move this one too. */
  readonly controlInsets?: Insets | null;
  /** False where the camera is given with what is open, and is not to look elsewhere. */
  readonly reveals?: boolean;
  /** How much larger than at a desk names and lines are drawn. */
  readonly typeScale?: number;
}

/** The record on the map: arcs, nodes and corridors, with names that are buttons. */
export function FlowMap(props: FlowMapProps) {
  const { controlInsets = props.insets } = props;
  const { cubes, wholeCubes, places, corridors, open, eventTitle, onOpen } = props;
  const { from, to, types, statuses, certainties } = props.filter;
  const t = useTranslations('map');
  const [pointed, setPointed] = useState<MapTarget | null>(null);
  const [walked, setWalked] = useState(false);

  // The caller's filter may be a whole view: only what restricts the map makes new arcs.
  const filter: FlowFilter = { from, to, types, statuses, certainties };
  const plan = mapPlan(cubes, places, wholeCubes);
  const content = mapContent(plan, filter, open, corridors);
  const labels = mapLabels(content, places, corridors, plan.greatestActivity);

  const { container, scene, failure, handle } = useFlowScene(props, {
    content,
    labels,
    hovered: pointed,
    walked,
    greatestActivity: plan.greatestActivity,
  });

  const point = (target: MapTarget | null) =>
    setPointed((current) => (isSameTarget(current, target) ? current : target));
  const pointer = usePointerOnMap(scene, {
    onPoint: point,
    onClick: (target) => {
      if (target) onOpen(selectionOf(target));
      else if (open) onOpen(null);
    },
  });

  const arcs = walkedArcs(plan, filter, open, content.arcs);
  const waysOf = (id: string) => waysAt(id, arcs, content);
  const walk = useMapWalk(scene, {
    stops: labels.names.map(({ id, selection }) => ({
      id,
      ways: selection.kind === 'place' ? waysOf(id).map(wayKey) : [],
    })),
    open,
    onPoint: (target, focused) => {
      if (focused) pointer.position.moveBeside(focused);
      setWalked(focused !== undefined);
      point(target);
    },
  });

  if (failure) {
    return (
      <div role="status" className="grid size-full place-content-center p-8 text-center">
        <p className="max-w-prose">{t(`unavailable.${failure.kind}`)}</p>
      </div>
    );
  }

  const nameOf = (id: string) => places.find((place) => place.id === id)?.name ?? id;
  const labelledArc = (arc: Arc, years: ArcYears | null): LabelledTarget => ({
    kind: 'arc',
    arc,
    from: nameOf(arc.from),
    to: nameOf(arc.to),
    title: arc.eventId === null ? undefined : eventTitle(arc.eventId),
    years,
  });
  const labelled = (target: MapTarget): LabelledTarget => {
    if (target.kind === 'place') {
      const count = content.nodes.find((node) => node.id === target.id)?.activity ?? 0;
      return { kind: 'place', name: nameOf(target.id), count };
    }
    if (target.kind === 'corridor') {
      const name = corridors.find((corridor) => corridor.id === target.id)?.name ?? target.id;
      return { kind: 'corridor', name };
    }
    return labelledArc(target.arc, yearsOfArc(plan, filter, target.arc));
  };
  const walkedWays = (stop: string): WalkedWay[] => {
    const ways = waysOf(stop);
    const arcsAt = ways.flatMap((way) => (way.kind === 'arc' ? [way.arc] : []));
    const years = yearsOfArcs(plan, filter, arcsAt);
    return ways.map((way, index) => ({
      way,
      at: middleOf(way, content, scene!.paths)!,
      labelled: way.kind === 'arc' ? labelledArc(way.arc, years[index] ?? null) : labelled(way),
    }));
  };

  return (
    <section
      aria-label={props.label ?? t('region')}
      className="relative size-full overflow-hidden [container-type:size] data-[pointing=true]:[&_.maplibregl-canvas-container]:cursor-pointer"
      data-pointing={pointed !== null}
      style={{ '--map-type': props.typeScale ?? 1 } as CSSProperties}
      {...pointer.handlers}
    >
      <div ref={container} className="isolate size-full" data-map-theme={props.theme} />
      <FocusFrame insets={props.insets} />
      {scene && (
        <NodeLabels
          labels={labels}
          overlay={scene.labels}
          open={open}
          walk={walk}
          onOpen={onOpen}
          onPoint={point}
        >
          {walk.begun && walk.entry && (
            <WayHandles
              stop={walk.entry.stop}
              place={nameOf(walk.entry.stop)}
              ways={walkedWays(walk.entry.stop)}
              walk={walk}
              open={open}
              onOpen={onOpen}
            />
          )}
        </NodeLabels>
      )}
      {scene && controlInsets && <MapControls map={handle} insets={controlInsets} />}
      {pointed && (
        <PointerCard at={pointer.position}>
          <TargetLabel target={labelled(pointed)} />
        </PointerCard>
      )}
    </section>
  );
}
