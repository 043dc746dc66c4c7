import type { AtlasPlace } from '@/lib/model/atlas-place';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowRow } from '@/lib/flows/flow-row';
import type { FlowFilter } from '@/lib/flows/flow-selectors';
import { mapPlan } from '@/lib/arcs/map-plan';
import { flowRow } from '@/lib/flows/testing';
import type { FrameSource } from './flow-animation';
import { mapContent } from './map-content';

const place = (id: string, longitude: number, latitude: number): AtlasPlace => ({
  id,
  kind: 'capital',
  name: id.toUpperCase(),
  names: [],
  longitude,
  latitude,
  country: 'MN',
  parent: null,
  wikidata: null,
  geonames: null,
  note: null,
});

export const PLACES = [
  place('ulaanbaatar', 106.92, 47.92),
  place('pyongyang', 125.75, 39.03),
  place('seoul', 126.98, 37.57),
  place('washington', -77.04, 38.9),
  { ...place('embassy', 126.99, 37.58), parent: 'seoul' },
];

/** One leg of one event, as the record has it. */
export const leg = (eventId: string, from: string, to: string, fields: Partial<FlowRow> = {}) =>
  flowRow({ eventId, from, to, ...fields });

export const NO_CORRIDORS = { corridors: [], lines: [] };

/** A small record on the map. */
export function sampleMap(rows: FlowRow[], filter: FlowFilter = UNFILTERED) {
  const cubes = buildFlowCubes(flowTableOfLegs(rows));
  const plan = mapPlan(cubes, PLACES);
  return { cubes, plan, content: mapContent(plan, filter, null, NO_CORRIDORS) };
}

/** A browser whose clock is turned by hand. */
export class HandFrames implements FrameSource {
  hidden = false;
  #pending = new Map<number, (now: number) => void>();
  #handle = 0;
  #now = 0;
  readonly #listeners = new Set<() => void>();
  readonly #inputListeners = new Set<(now: number) => void>();

  request = (callback: (now: number) => void) => {
    this.#handle += 1;
    this.#pending.set(this.#handle, callback);
    return this.#handle;
  };
  cancel = (handle: number) => {
    this.#pending.delete(handle);
  };
  soon = (callback: (now: number) => void) => {
    const handle = this.request(callback);
    return () => this.cancel(handle);
  };
  isHidden = () => this.hidden;
  onVisibilityChange = (callback: () => void) => {
    this.#listeners.add(callback);
    return () => {
      this.#listeners.delete(callback);
    };
  };
  onInput = (callback: (now: number) => void) => {
    this.#inputListeners.add(callback);
    return () => {
      this.#inputListeners.delete(callback);
    };
  };

  get isWaiting() {
    return this.#pending.size > 0;
  }

  turn(milliseconds: number, frames = 1) {
    for (let frame = 0; frame < frames; frame += 1) {
      this.#now += milliseconds;
      const pending = this.#pending;
      this.#pending = new Map();
      for (const callback of pending.values()) callback(this.#now);
    }
  }

  press() {
    for (const listener of this.#inputListeners) listener(this.#now);
  }

  hide(hidden: boolean) {
    this.hidden = hidden;
    for (const listener of this.#listeners) listener();
  }
}
