import { useEffect, useEffectEvent, useState } from 'react';
import type { SpokenOf } from '@/lib/lecture/spoken-of';
import type { Projection } from '@/lib/view/view';
import type { BasemapLanguage } from '../basemap/basemap-options';
import { countryNames } from '../basemap/country-names';
import { mapProjection, type ProjectPath } from '../engine/map-projection';
import type { FlowScene } from '../scene/flow-scene';
import './state-names.css';
import { StateOverlay } from './state-overlay';
import type { TakenBoxes } from './taken-boxes';

interface StateNamesProps {
  readonly scene: FlowScene;
  readonly spokenOf: SpokenOf;
  readonly language: BasemapLanguage;
  readonly projection: Projection;
  readonly typeScale: number;
  /** What the names of states keep off. */
  readonly taken: TakenBoxes;
  /** Told which states that take part have no room for their name in their land. */
  readonly onUnnamed: (countries: ReadonlySet<string>) => void;
}

/** Pixels of the letters at a desk, up to a zoom at which a state fills the map; they grow from there. */
const [LETTERS, GROWTH, NEAR, NEAREST] = [12, 1.7, 4, 7] as const;

const SETTLED_MS = 150;

/** The states' names in a lecture: in the visible part of their land, by the names that the text uses. */
export function StateNames(props: StateNamesProps) {
  const { scene, spokenOf, language, projection, typeScale, taken } = props;
  const { onUnnamed } = props;
  const [overlay] = useState(() => new StateOverlay(onUnnamed));

  useEffect(() => {
    scene.map.layOverLand(overlay.element);
    return () => overlay.element.remove();
  }, [scene, overlay]);

  useEffect(() => {
    const nameOf = (key: string) =>
      spokenOf.stateNames.get(key) ?? nameOnMaps(key, language)?.replace('\n', ' ') ?? null;
    overlay.setNaming({ nameOf, involved: spokenOf.involved });
    scene.redrawSoon();
  }, [scene, overlay, spokenOf, language]);

  useEffect(() => {
    const sizeOf = ({ width, height } = scene.viewport) => ({ width, height });
    const lookOf = () => JSON.stringify([scene.map.camera.current, sizeOf()]);
    let rested = { look: '', pieces: -1 };
    const rest = () => {
      const land = scene.map.landInView();
      if (land.length === 0) return;
      const now = { look: lookOf(), pieces: land.length };
      // The map is also idle after changes that move nothing.
      if (now.look === rested.look && now.pieces === rested.pieces) return;
      rested = now;
      const camera = scene.map.camera.current;
      const size = sizeOf();
      const projectPath: ProjectPath =
        camera.pitch > 0
          ? (path) => projectOneByOne(path, scene)
          : mapProjection(projection, camera, size);
      const placeAt = (x: number, y: number) => scene.map.groundAt(x, y)?.place ?? null;
      const fontSize = lettersAt(camera.zoom) * typeScale;
      overlay.rest({ ...size, land, projectPath, placeAt, fontSize }, taken.boxes);
    };
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const keepOff = () => {
      overlay.move((place) => scene.map.project(place), scene.viewport, taken.boxes);
      // Names of places come and go with each year that runs by: one look when they have settled is enough.
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (rested.look === lookOf()) overlay.keepOff(taken.boxes);
      }, SETTLED_MS);
    };
    rest();
    const stops = [scene.map.onIdle(rest), taken.onSet(keepOff)];
    return () => {
      clearTimeout(waiting);
      for (const stop of stops) stop();
    };
  }, [scene, overlay, projection, typeScale, taken]);

  const measureAgain = useEffectEvent(() => {
    overlay.forgetSizes();
    overlay.keepOff(taken.boxes);
  });
  useEffect(() => {
    let isCurrent = true;
    const measure = async () => {
      await document.fonts.ready;
      if (isCurrent) measureAgain();
    };
    void measure();
    return () => {
      isCurrent = false;
    };
  }, []);
  return null;
}

function lettersAt(zoom: number): number {
  const grown = Math.min(Math.max(zoom, NEAR), NEAREST) - NEAR;
  return Math.round(LETTERS + GROWTH * grown);
}

/** As the basemap names land that is no state of the record. */
const nameOnMaps = (key: string, language: BasemapLanguage) =>
  countryNames(/^[A-Z]{2}$/.test(key) ? key : undefined, key)?.[language];

/** By the map itself, which knows how it is tilted. */
function projectOneByOne(path: Float64Array, scene: FlowScene): Float64Array {
  const vertices = new Float64Array((path.length / 2) * 3);
  for (let at = 0; at < path.length / 2; at += 1) {
    const { x, y } = scene.map.project([path[2 * at]!, path[2 * at + 1]!]);
    vertices.set([x, y, 1], 3 * at);
  }
  return vertices;
}
