import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import { serialiseCamera, quantiseCamera, type Camera } from '@/lib/view/camera';
import { FlowScene } from './scene/flow-scene';
import { framedCamera, framedGlobeCamera } from './engine/framed-camera';
import type { FlowMapProps } from './flow-map-props';
import type { MapContent } from './scene/map-content';
import type { MapHandle } from './input/map-handle';
import type { MapFailure } from './engine/map-failure';
import type { MapTarget } from './scene/map-target';

interface SceneContent {
  readonly content: MapContent;
  readonly hovered: MapTarget | null;
  readonly walked: boolean;
}

/** Keeps a FlowScene in step with the props. All that React does with the map is here. */
export function useFlowScene(props: FlowMapProps, { content, hovered, walked }: SceneContent) {
  const { cubes, open, highlightedEvent, projection, camera, theme, language, motion } = props;
  // Field by field: the caller makes a new object each time, and none of them is a change.
  const { top, right, bottom, left } = props.insets;
  const { reveals = true, typeScale = 1 } = props;
  const reducedMotion = motion === 'still';
  const container = useRef<HTMLDivElement>(null);
  const [scene, setScene] = useState<FlowScene | null>(null);
  const [failure, setFailure] = useState<MapFailure | null>(null);

  const firstCamera = projection === 'globe' ? framedGlobeCamera : framedCamera;
  const reportCamera = useEffectEvent(props.onCameraChange);
  const reportTooSlow = useEffectEvent(props.onMotionTooSlow);
  const start = useEffectEvent((element: HTMLDivElement) => {
    const viewport = { width: element.clientWidth, height: element.clientHeight };
    return new FlowScene({
      container: element,
      camera: camera ?? firstCamera(viewport, props.insets),
      theme,
      language,
      projection,
      onCameraChange: (next) => reportCamera(next),
      onMotionTooSlow: () => reportTooSlow(),
      onFailure: setFailure,
      typeScale,
    });
  });

  useEffect(() => {
    const started = start(container.current!);
    setScene(started);
    return () => {
      setScene(null);
      started.stop();
    };
  }, []);

  useEffect(() => {
    scene?.setState({
      content,
      cubes,
      theme,
      language,
      projection,
      open,
      highlightedEvent,
      hovered,
      walked,
      insets: { top, right, bottom, left },
      reducedMotion,
      reveals,
      typeScale,
    });
  }, [
    scene,
    content,
    cubes,
    theme,
    language,
    projection,
    open,
    highlightedEvent,
    hovered,
    walked,
    top,
    right,
    bottom,
    left,
    reducedMotion,
    reveals,
    typeScale,
  ]);

  useEffect(() => scene?.setMoving(motion === 'full'), [scene, motion]);

  const { cameraLink, label } = props;
  useEffect(() => scene?.map.setName(label), [scene, label]);
  useEffect(() => (cameraLink ? scene?.linkTo(cameraLink) : undefined), [scene, cameraLink]);

  const goTo = (goal: Camera | null) => {
    const element = container.current;
    if (!scene || !element) return;
    const viewport = { width: element.clientWidth, height: element.clientHeight };
    scene.map.camera.moveTo(goal ?? firstCamera(viewport, props.insets), { reducedMotion });
  };
  const frame = useEffectEvent(() => goTo(camera));
  const framed = camera && serialiseCamera(quantiseCamera(camera));
  useEffect(() => frame(), [scene, framed, projection]);

  const handle: MapHandle = {
    zoomBy: (levels) => scene?.map.camera.zoomBy(levels, { reducedMotion }),
    panBy: (rightwards, down) => scene?.map.camera.panBy(rightwards, down, { reducedMotion }),
    goHome: () => {
      goTo(null);
      props.onCameraChange(null);
    },
  };
  useImperativeHandle(props.handleRef, () => handle);

  return { container, scene, failure, handle };
}
