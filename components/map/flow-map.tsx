'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useEffect, useEffectEvent, useRef, useState, type CSSProperties } from 'react';
import { MOST_EDGE_NAMES } from '@/lib/geo/edge-names';
import { mapPlan } from '@/lib/arcs/map-plan';
import type { Family } from '@/lib/model/vocabulary';
import type { FlowFilter } from '@/lib/flows/flow-selectors';
import './engine/atlas-map.css';
import type { FlowMapProps } from './flow-map-props';
import { ConnectionHandles } from './input/connection-handles';
import { connectionKey, connectionsAt, navigableArcs } from './input/connections';
import { labelledConnections, labelledTarget } from './input/labelled-target';
import { useKeyReport } from './input/use-key-report';
import { MapKey } from './input/map-key';
import { MapControls } from './input/map-controls';
import { PointerCard } from './input/pointer-card';
import { TargetChoice, type Choice } from './input/target-choice';
import { useRestingHand } from './input/use-resting-hand';
import { useKeyboardNavigation } from './input/use-keyboard-navigation';
import { usePointerOnMap } from './input/use-pointer-on-map';
import { EdgeOverlay } from './labels/edge-overlay';
import { EdgePills } from './labels/edge-pills';
import { lectureEdgeCandidates, lectureLabels } from './labels/lecture-labels';
import { edgeCandidates, mapLabels } from './labels/map-labels';
import { NodeLabels } from './labels/node-labels';
import { TakenBoxes } from './labels/taken-boxes';
import { MapFailureNotice } from './map-failure-notice';
import { mapContent } from './scene/map-content';
import { isSameTarget, selectionOf, type MapTarget } from './scene/map-target';
import { useFlowScene, useHighlight, useSceneCamera } from './use-flow-scene';

// Without a connection its code does not come, and the words say enough.
const StillMapOfContent = dynamic(() =>
  import('./still/still-map-of-content').then(
    (module) => module.StillMapOfContent,
    () => () => null,
  ),
);

// Only a lecture has it; without a connection its code does not come, and the names of places say where one is.
const StateNames = dynamic(
  () =>
    import('./labels/state-names').then(
      (module) => module.StateNames,
      () => () => null,
    ),
  // A boundary of its own: else the map that stands would be hidden until it is there.
  { ssr: false },
);

const NONE: ReadonlySet<string> = new Set();

const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === other.size && [...one].every((value) => other.has(value));

const AnswerDots = dynamic(
  () => import('./labels/answer-dots').then((module) => module.AnswerDots),
  { ssr: false },
);

/** The record on the map: arcs, nodes and corridors, with names that are buttons. */
export function FlowMap(props: FlowMapProps) {
  const { cubes, wholeCubes, places, corridors, corridorsInView, eventTitle } = props.record;
  const { from, to, maybe, ongoing, types, statuses, certainties, said, record } = props.filter;
  const { open, highlights, reveals } = props.selection;
  const {
    theme,
    language,
    typeScale = 1,
    isPresented = false,
    hand = 'pointing',
    namesBeyondEdge = false,
  } = props.appearance;
  const { insets, controlInsets = insets, spokenOf: spoken } = props;
  const { top, right, bottom, left } = insets;
  const { onOpen, onPairsChange } = props.events;
  const t = useTranslations('map');
  const [pointed, setPointed] = useState<MapTarget | null>(null);
  const [others, setOthers] = useState(0);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [isElsewhere, setIsElsewhere] = useState(false);
  const [unnamed, setUnnamed] = useState<ReadonlySet<string>>(NONE);
  const [heldFamily, setHeldFamily] = useState<Family | null>(null);

  // The caller's filter may be a whole view: only what restricts the map makes new arcs.
  const filter: FlowFilter = {
    from,
    to,
    maybe,
    ongoing,
    types,
    statuses,
    certainties,
    said,
    record,
  };
  const plan = mapPlan(cubes, places, corridors, wholeCubes);
  const content = mapContent(
    plan,
    filter,
    open,
    { corridors, lines: corridorsInView },
    props.view.pairs ?? undefined,
  );
  const namesOfPlaces = mapLabels(content, places, corridors, open);
  const labels = spoken ? lectureLabels(namesOfPlaces, spoken, unnamed, places) : namesOfPlaces;

  useKeyReport(content, props.events.onKeyChange);

  const [edge] = useState(() => new EdgeOverlay());
  const [taken] = useState(() => new TakenBoxes());
  const region = useRef<HTMLElement>(null);
  const { container, scene: started, restart } = useFlowScene(props);
  // A map that has failed takes nothing more.
  const scene = restart.failure ? null : started;
  useEffect(() => scene?.setContent(content), [scene, content]);
  const attended = hand === 'pointing' ? pointed : null;
  useRestingHand(region, hand !== 'pointing');
  // After the insets, which decide whether what is open is in view.
  const focus = useEffectEvent(() => {
    const attendedTo = { open, hovered: attended, isElsewhere };
    scene?.setFocus(attendedTo, { revealsIn: reveals ? props.record : null });
  });
  useEffect(() => focus(), [scene, open, attended, isElsewhere, reveals, top, right, bottom, left]);
  useHighlight(scene, highlights, heldFamily);
  // After the focus: if the caller gives a camera as well, the map goes there.
  const handle = useSceneCamera(scene, container, props);

  const point = (target: MapTarget | null, { more = 0, elsewhere = false } = {}) => {
    setOthers(more);
    setIsElsewhere(elsewhere);
    setPointed((current) => (isSameTarget(current, target) ? current : target));
  };
  const pointer = usePointerOnMap(scene, content, {
    isFocusKept: choice !== null,
    onPoint: ([target = null, ...more]) => {
      // What is lit then is what the reader goes through in the list.
      if (!choice) point(target, { more: more.length });
    },
    onClick: (targets, at) => {
      const [target, ...more] = targets;
      if (!target) {
        if (open) onOpen(null);
      } else if (more.length === 0) onOpen(selectionOf(target));
      else {
        const map = region.current!;
        setChoice({ at, targets, map: map.querySelector('.maplibregl-canvas') ?? map });
      }
    },
  });
  const closeChoice = () => {
    setChoice(null);
    point(null);
  };

  const arcs = navigableArcs(plan, filter, open, content.arcs);
  const navigation = useKeyboardNavigation(scene, {
    places: labels.names.map(({ id, selection }) => ({
      id,
      connections:
        selection.kind === 'place' ? connectionsAt(id, arcs, content).map(connectionKey) : [],
    })),
    open,
    onPoint: (target, focused) => {
      if (focused) pointer.position.moveBeside(focused);
      point(target, { elsewhere: focused !== undefined });
    },
  });

  const placeName = (id: string) => places.find((place) => place.id === id)?.name ?? id;
  const corridorName = (id: string) => corridors.find((corridor) => corridor.id === id)?.name ?? id;
  const named = { plan, filter, content, placeName, corridorName, eventTitle };
  const entry = navigation.hasBegun ? navigation.entry : null;

  return (
    <section
      ref={region}
      tabIndex={-1}
      aria-label={props.comparison?.label ?? t('region')}
      className="relative size-full overflow-hidden [container-type:size] data-[pointing=true]:[&_.maplibregl-canvas-container]:cursor-pointer"
      inert={hand === 'showing'}
      data-pointing={attended !== null}
      style={{ '--map-type': typeScale } as CSSProperties}
      {...pointer.handlers}
    >
      <div ref={container} className="isolate size-full" data-map-theme={theme} />
      {/* Seen while the map itself has the focus and arrow keys move it. */}
      <div aria-hidden className="map-focus-frame" style={{ top, right, bottom, left }} />
      {scene && (
        <NodeLabels
          scene={scene}
          labels={labels}
          lines={content.ribbons.length > 0 ? content.ribbons : content.arcs}
          typeScale={typeScale}
          edge={edge}
          taken={spoken ? taken : null}
          regionRef={region}
          open={open}
          navigation={navigation}
          onOpen={onOpen}
          onPoint={(target) => point(target)}
        >
          {entry && (
            <ConnectionHandles
              place={{ id: entry.place, name: placeName(entry.place) }}
              connections={labelledConnections(
                connectionsAt(entry.place, arcs, content),
                scene.paths,
                named,
              )}
              navigation={navigation}
              open={open}
              onOpen={onOpen}
            />
          )}
        </NodeLabels>
      )}
      {scene && spoken && (
        <StateNames
          scene={scene}
          spokenOf={spoken}
          language={language}
          projection={props.view.projection}
          typeScale={typeScale}
          taken={taken}
          onUnnamed={(states) => {
            setUnnamed((known) => (isSameSet(known, states) ? known : states));
          }}
        />
      )}
      {scene && props.answers && (
        <AnswerDots scene={scene} dots={props.answers} typeScale={typeScale} />
      )}
      {scene && (namesBeyondEdge || spoken) && (
        <EdgePills
          scene={scene}
          overlay={edge}
          places={
            spoken ? lectureEdgeCandidates(labels, spoken, unnamed, places) : edgeCandidates(labels)
          }
          typeScale={typeScale}
          lecture={spoken && { most: MOST_EDGE_NAMES, isPressed: hand === 'pointing' }}
          insets={insets}
          projection={props.view.projection}
          navigation={navigation}
          onPoint={() => point(null)}
        />
      )}
      {scene && props.renderOverlay?.(scene)}
      {scene && onPairsChange && (
        <MapKey
          content={content}
          caption={props.caption}
          insets={insets}
          onPairsChange={onPairsChange}
          heldFamily={heldFamily}
          onHold={setHeldFamily}
          onHighlight={(family) => highlights?.setFamily(family)}
        />
      )}
      {scene && controlInsets && <MapControls map={handle} scene={scene} insets={controlInsets} />}
      {restart.failure && (
        <MapFailureNotice
          kind={restart.failure.kind}
          still={
            <StillMapOfContent
              content={content}
              places={places}
              language={language}
              // The content is already what the reader's screen has room for.
              fewerOnPhone={false}
            />
          }
          isPresented={isPresented}
          isRetrying={restart.isRetrying}
          insets={insets}
          onRestart={() => {
            restart.restart();
            // The button that had the focus goes; the map that comes takes it.
            region.current?.focus();
          }}
        />
      )}
      {attended && scene && !choice && (
        <PointerCard
          at={pointer.position}
          target={labelledTarget(attended, named)}
          others={others}
        />
      )}
      {choice && scene && (
        <TargetChoice
          choice={choice}
          scene={scene}
          labelOf={(target) => labelledTarget(target, named)}
          onPoint={(target) => point(target, { elsewhere: true })}
          onChoose={(target) => {
            // The panel that opens gives the focus back to what has it now.
            choice.map?.focus({ preventScroll: true });
            closeChoice();
            onOpen(selectionOf(target));
          }}
          onClose={closeChoice}
        />
      )}
    </section>
  );
}
