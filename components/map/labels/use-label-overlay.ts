import { useEffect, useState } from 'react';
import type { Arc } from '@/lib/arcs/arcs';
import type { FlowScene } from '../scene/flow-scene';
import { LabelOverlay } from './label-overlay';
import type { MapLabels } from './map-labels';
import { quietSides } from './quiet-sides';

/** Keeps the names beside their nodes while the map moves, and off the arcs that leave there. */
export function useLabelOverlay(
  scene: FlowScene,
  { labels, arcs, typeScale }: { labels: MapLabels; arcs: readonly Arc[]; typeScale: number },
): LabelOverlay {
  const [overlay] = useState(() => new LabelOverlay());

  useEffect(
    () => scene.onLayOut(() => overlay.layOut((place) => scene.map.project(place), scene.viewport)),
    [scene, overlay],
  );

  useEffect(() => {
    let isCurrent = true;
    const measureAgain = async () => {
      await document.fonts.ready;
      if (!isCurrent) return;
      overlay.forgetSizes();
      scene.redrawSoon();
    };
    void measureAgain();
    return () => {
      isCurrent = false;
    };
  }, [scene, overlay]);

  useEffect(() => overlay.forgetSizes(), [overlay, typeScale]);

  useEffect(() => {
    const sidesOf = quietSides(arcs, (arc) => scene.paths.pathOf(arc));
    overlay.setLabels(labels.places.map((label) => ({ ...label, sides: sidesOf(label.id) })));
    scene.redrawSoon();
  }, [scene, overlay, arcs, labels]);

  return overlay;
}
