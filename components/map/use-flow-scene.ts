import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import type { Highlight, HighlightChannel } from '@/lib/arcs/highlight';
import type { Family } from '@/lib/model/vocabulary';
import { serialiseCamera, quantiseCamera, type Camera } from '@/lib/view/camera';
import { AtlasMap } from './engine/atlas-map';
import { knownGraphics } from './engine/graphics';
import { regionCamera, type MapArea } from './engine/framed-camera';
import type { FlowMapProps } from './flow-map-props';
import type { MapHandle } from './input/map-handle';
import { browserFrames } from './scene/flow-animation';
import { FlowScene } from './scene/flow-scene';
import { openExtent } from './scene/open-extent';
import { openFrame } from './scene/open-frame';
import { useMapRestart } from './use-map-restart';

const areaOf = (
  { clientWidth: width, clientHeight: height }: HTMLElement,
  { insets }: Pick<FlowMapProps, 'insets'>,
): MapArea => ({ width, height, insets });

/** The camera of a view that names none: it shows what is open, or else the whole region. */
function firstCamera(element: HTMLElement, props: FlowMapProps): Camera {
  const { projection } = props.view;
  const { open, reveals } = props.selection;
  const area = areaOf(element, props);
  const extent = open && reveals ? openExtent(open, props.record) : null;
  return extent ? openFrame(extent, area, { projection }) : regionCamera(area, projection);
}

/**
 * Starts and stops a FlowScene in a container, and keeps its appearance as the props say. After a
 * failure of the graphics it starts another.
 */
export function useFlowScene(props: FlowMapProps) {
  const { theme, language, motion, typeScale = 1 } = props.appearance;
  const { projection } = props.view;
  const namesStates = props.spokenOf === undefined;
  // Field by field, because the caller makes a new object each time although nothing has changed.
  const { top, right, bottom, left } = props.insets;
  const container = useRef<HTMLDivElement>(null);
  const [scene, setScene] = useState<FlowScene | null>(null);
  const restart = useMapRestart();

  const reportCamera = useEffectEvent(props.events.onCameraChange);
  const reportTooSlow = useEffectEvent(props.events.onMotionTooSlow);
  const start = useEffectEvent((element: HTMLElement) => {
    const appearance = { theme, language, projection, typeScale, namesStates };
    const map = new AtlasMap({
      ...appearance,
      container: element,
      camera: props.view.camera ?? firstCamera(element, props),
      onCameraChange: (next) => reportCamera(next),
      onFailure: restart.onFailure,
    });
    return new FlowScene({
      map,
      container: element,
      appearance,
      frames: browserFrames(),
      isSoftware: knownGraphics().isSoftware,
      onMotionTooSlow: () => reportTooSlow(),
    });
  });

  useEffect(() => {
    const started = start(container.current!);
    setScene(started);
    return () => {
      setScene(null);
      started.stop();
    };
  }, [restart.run]);

  useEffect(
    () => scene?.setAppearance({ theme, language, projection, typeScale, namesStates }),
    [scene, theme, language, projection, typeScale, namesStates],
  );
  useEffect(() => scene?.setMotion(motion), [scene, motion]);
  useEffect(
    () => scene?.setInsets({ top, right, bottom, left }),
    [scene, top, right, bottom, left],
  );

  return { container, scene, restart };
}

/**
 * Lights what is pointed at beside the map, else the family that the reader holds, else what a lecture
 * tells of, else what has just begun. The scene is told
 * without a render: a pointer goes over the rows of a list faster than React draws them.
 */
export function useHighlight(
  scene: FlowScene | null,
  highlights: HighlightChannel | undefined,
  heldFamily: Family | null,
): void {
  useEffect(() => {
    if (!scene) return;
    const held: Highlight | null =
      heldFamily === null ? null : { kind: 'family', family: heldFamily };
    const light = () =>
      scene.setHighlight(
        highlights?.current ?? held ?? highlights?.told ?? highlights?.begun ?? null,
      );
    light();
    return highlights?.subscribe(light);
  }, [scene, highlights, heldFamily]);
}

/** Moves the camera as the props say, links it with other maps, and gives what the page may ask. */
export function useSceneCamera(
  scene: FlowScene | null,
  container: { readonly current: HTMLElement | null },
  props: FlowMapProps,
): MapHandle {
  const { camera, projection } = props.view;
  const { cameraLink, label } = props.comparison ?? {};
  const { motion, flies = motion === 'full' } = props.appearance;
  const reducedMotion = !flies;

  useEffect(() => scene?.map.setName(label), [scene, label]);
  useEffect(() => (cameraLink ? scene?.map.linkTo(cameraLink) : undefined), [scene, cameraLink]);

  const frame = useEffectEvent(() => {
    if (!scene || !container.current) return;
    scene.map.camera.moveTo(camera ?? firstCamera(container.current, props), { reducedMotion });
  });
  const framed = camera && serialiseCamera(quantiseCamera(camera));
  useEffect(() => frame(), [scene, framed, projection]);

  const handle: MapHandle = {
    zoomBy: (levels) => scene?.map.camera.zoomBy(levels, { reducedMotion }),
    panBy: (rightwards, down) => scene?.map.camera.panBy(rightwards, down, { reducedMotion }),
    turnNorthUp: () => scene?.map.camera.turnNorthUp({ reducedMotion }),
    goHome: () => {
      if (!scene || !container.current) return;
      const region = regionCamera(areaOf(container.current, props), projection);
      scene.map.camera.moveTo(region, { reducedMotion });
      // Without a camera, the view would look at what is open again.
      const { open, reveals } = props.selection;
      props.events.onCameraChange(open && reveals ? region : null);
    },
  };
  useImperativeHandle(props.handleRef, () => handle);
  return handle;
}
