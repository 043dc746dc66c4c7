import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { arcsOf } from '@/lib/arcs/arcs';
import { mapPlan } from '@/lib/arcs/map-plan';
import { pairKey } from '@/lib/arcs/pair-key';
import { passedBy } from '@/lib/arcs/passed-by';
import { bendOf, greatestBend } from '@/lib/arcs/pair-candidates';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { arcPath, type ArcCurve } from '@/lib/geo/arc-path';
import { levelBow } from '@/lib/geo/level-bow';
import { FAMILIES, TYPES_BY_FAMILY } from '@/lib/model/vocabulary';
import { readRecord } from '@/lib/record/read-record';
import { flowRowsOf } from '@/lib/record/shown-events';
import { groupBy } from '@/lib/text/group-by';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { mapProjection } from '@/lib/geo/map-projection';
import { pixelsApart } from './pixels-apart';
import { passes } from './passes';
import { pixelOfPlace } from './pixel-places';
import { pixelStroke } from './pixel-strokes';
import { SCREENS, cameraOf } from './screens';

/** Opens the flows into single events, of which none may go astray either. */
const SEOUL_AND_ULAANBAATAR = { kind: 'pair', places: ['seoul', 'ulaanbaatar'] } as const;

const { events, actors, places } = await readRecord(path.join(import.meta.dirname, '../../data'));
const plan = mapPlan(buildFlowCubes(flowTableOfLegs(flowRowsOf(events, actors))), places);
const [desktop] = SCREENS as [(typeof SCREENS)[number]];
const firstView = cameraOf(DEFAULT_VIEW, 'flat', desktop);
const EVERYWHERE = { left: -1e5, top: -1e5, right: 1e5, bottom: 1e5 };

interface Course {
  readonly from: string;
  readonly to: string;
  readonly curve: ArcCurve;
}

const passed = passedBy(
  [...plan.positions].map(([id, position]) => ({ id, position })),
  plan.cities,
);

/** How it passes a place. */
function passesOf({ from, to, curve }: Course, place: string, zoom = firstView.zoom) {
  const camera = { ...firstView, zoom };
  const project = mapProjection('flat', camera, desktop);
  const course = arcPath(curve, 60);
  const ends = { from, to, pair: pairKey({ from, to }) };
  const line = {
    ...{ ...ends, key: '', path: course, widthPixels: 2, taper: 1 },
    passed: passed(ends, course),
  };
  const at = pixelOfPlace(plan.positions.get(place)!, project, EVERYWHERE)!;
  return passes(
    [pixelStroke(line, project, EVERYWHERE)],
    [{ id: place, radius: 8, ...at }],
    pixelsApart('flat', camera, desktop),
  );
}

/** Whether it comes within 24 pixels of a place, and nearer than its own ends are. */
const comesNear = (course: Course, place: string, zoom?: number): boolean =>
  passesOf(course, place, zoom).some(({ avoidable }) => avoidable);

describe('what Ulaanbaatar and Seoul have to do with each other', () => {
  it.each(FAMILIES)('does not read as %s of Pyongyang or Beijing', (family) => {
    const filter = { ...UNFILTERED, types: TYPES_BY_FAMILY[family] };
    for (const open of [null, SEOUL_AND_ULAANBAATAR]) {
      const arcs = arcsOf(plan, filter, open).filter(({ pair }) => pair === 'seoul~ulaanbaatar');
      for (const arc of arcs) {
        for (const zoom of [firstView.zoom, 3]) {
          expect([arc.key, comesNear(arc, 'pyongyang', zoom)]).toEqual([arc.key, false]);
          expect([arc.key, comesNear(arc, 'beijing', zoom)]).toEqual([arc.key, false]);
        }
      }
    }
  });
});

describe('the arcs of the whole record', () => {
  const arcsOfRecord = arcsOf(plan, UNFILTERED, null);
  const joined = new Set(arcsOfRecord.flatMap(({ from, to }) => [from, to]));
  const capitals = places.filter(({ id, kind }) => kind === 'capital' && joined.has(id));
  const passesCapital = (course: Course) => capitals.some(({ id }) => comesNear(course, id));
  const byPair = groupBy(arcsOfRecord, ({ pair }) => pair);
  const pairs = [...byPair].filter(([, arcs]) => arcs.some(passesCapital));

  it('nearly all keep off every foreign capital that arcs join', () => {
    expect(byPair.size).toBeGreaterThan(60);
    expect(pairs.length).toBeLessThan(byPair.size / 30);
  });

  it('are paler beside each place that they come near to', () => {
    const joinedPlaces = [...joined];
    const near = arcsOfRecord.flatMap((arc) =>
      joinedPlaces.flatMap((place) =>
        passesOf(arc, place).map((pass) => ({ arc: arc.key, place, ...pass })),
      ),
    );
    expect(near.filter(({ avoidable }) => avoidable).length).toBeGreaterThan(20);
    expect(near.filter(({ inFull }) => inFull)).toEqual([]);
    // The two that no course could lead past Pyongyang are among them.
    expect(
      pairs.every(([, arcs]) =>
        near.some(({ arc, avoidable }) => avoidable && arc === arcs[0]!.key),
      ),
    ).toBe(true);
  });

  it.each(pairs)('of %s could keep off no better by any course within the bound', (pair, arcs) => {
    const [{ from, to }] = arcs.map(({ curve }) => curve) as [ArcCurve];
    const isForward = arcs[0]!.from < arcs[0]!.to ? 1 : -1;
    const { bow, lean } = plan.layout.courses.get(pair)!;
    const level = levelBow({ from, to });
    const moved = (offset: number, leaning: number) =>
      arcs.map((arc) => {
        const way = arc.from < arc.to ? 1 : -1;
        const aside = arc.curve.bow - way * bow;
        const own = way * isForward * (level + offset);
        return { ...arc, curve: { ...arc.curve, bow: own + aside, lean: leaning } };
      });
    // What is moved to where it is, is where it is.
    expect(moved(isForward * bow - level, lean).map(({ curve }) => curve.bow)).toEqual(
      arcs.map(({ curve }) => expect.closeTo(curve.bow, 9) as number),
    );
    const greatest = greatestBend(from, to);
    const steps = Array.from({ length: 41 }, (_, index) => index / 20 - 1);
    const courses = steps
      .flatMap((part) => steps.map((share) => [part * greatest, share * part * greatest] as const))
      .filter(([offset, leaning]) => bendOf(offset, leaning) <= greatest);
    expect(courses.length).toBeGreaterThan(1000);
    expect(courses.filter((course) => !moved(...course).some(passesCapital))).toEqual([]);
  });
});
