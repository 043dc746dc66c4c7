'use client';

import { useTranslations } from 'next-intl';
import { useState, type CSSProperties } from 'react';
import type { Arc } from '@/lib/arcs/arcs';
import { yearsOfArc, yearsOfArcs, type ArcYears } from '@/lib/arcs/arcs-years';
import type { FlowFilter } from '@/lib/flows/flow-selectors';
import { mapPlan } from '@/lib/arcs/map-plan';
import './engine/atlas-map.css';
import { FocusFrame } from './input/focus-frame';
import type { FlowMapProps } from './flow-map-props';
import { mapContent } from './scene/map-content';
import { MapControls } from './input/map-controls';
import { mapLabels } from './labels/map-labels';
import { isSameTarget, selectionOf, type MapTarget } from './scene/map-target';
import { middleOf, walkedArcs, wayKey, waysAt } from './input/connections';
import { NodeLabels } from './labels/node-labels';
import { PointerCard } from './input/pointer-card';
import { TargetLabel, type LabelledTarget } from './input/target-label';
import { useFlowScene } from './use-flow-scene';
import { useMapWalk } from './input/use-keyboard-navigation';
import { usePointerOnMap } from './input/use-pointer-on-map';
import { WayHandles, type WalkedWay } from './input/connection-handles';

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
  const labels = mapLabels(content, places, corridors);

  const { container, scene, failure, handle } = useFlowScene(props, {
    content,
    hovered: pointed,
    walked,
  });

  const point = (target: MapTarget | null) =>
    setPointed((current) => (isSameTarget(current, target) ? current : target));
  const pointer = usePointerOnMap(scene, content, {
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
          scene={scene}
          labels={labels}
          arcs={content.arcs}
          typeScale={props.typeScale ?? 1}
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
