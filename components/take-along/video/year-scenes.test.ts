import { expect, it } from 'vitest';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventSummary } from '@/lib/model/event-summary';
import { webVtt } from '@/lib/take-along/video/web-vtt';
import { timetable } from '@/lib/take-along/video/timetable';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { pulseLines } from './pulse-lines';
import { yearScenes } from './year-scenes';

const places = ['pyongyang', 'ulaanbaatar'].map(
  (id, index) =>
    ({ id, name: id, longitude: 126 - 19 * index, latitude: 39 + 9 * index }) as AtlasPlace,
);
const dayOf = (year: number) => `${year}-03-01`;
const rows = [2013, 2013, 2016, 2018].map((year, index) =>
  flowRow({
    eventId: `event-${index}`,
    edtf: dayOf(year),
    earliest: dayOf(year),
    status: index === 2 ? 'declined' : 'occurred',
  }),
);
const summaries = rows.map(
  ({ eventId, edtf, earliest, latest, status }) =>
    ({
      ...{ id: eventId, title: `The ${eventId}`, edtf, earliest, latest, status },
      sources: [],
      legs: [],
    }) as unknown as EventSummary,
);
const record = {
  cubes: buildFlowCubes(flowTableOfLegs(rows)),
  ...{ places, summaries, subjects: [], corridors: [], actors: [], sources: [] },
};

const scenesOf = (view: Partial<View> = {}, style: 'single' | 'growing' = 'single') =>
  yearScenes({
    view: { ...DEFAULT_VIEW, ...view },
    matched: null,
    record,
    style,
    secondsAYear: 2,
    words: { heading: 'Atlas', credit: '', more: (count) => `and ${count} more` },
  });
const eventsOf = async (scenes: ReturnType<typeof scenesOf>, scene: number) =>
  (await scenes.mapsOf(scene)).sides[0]!.map.eventIds;

it('has a scene for every year in which something begins', () => {
  expect(scenesOf().words.map(({ title }) => title)).toEqual(['2013', '2016', '2018']);
  expect(scenesOf({ from: 2016, to: 2016 }).words.map(({ title }) => title)).toEqual(['2016']);
  expect(scenesOf({ from: 1950, to: 1960 }).timed).toEqual([]);
});

it('shows one year alone, or all up to it', async () => {
  expect(await eventsOf(scenesOf(), 1)).toEqual(['event-2']);
  expect(await eventsOf(scenesOf({}, 'growing'), 1)).toEqual(['event-0', 'event-1', 'event-2']);
  expect(await eventsOf(scenesOf({ from: 2015 }, 'growing'), 1)).toEqual(['event-2', 'event-3']);
});

it('tells each year in one caption', () => {
  const { timed } = scenesOf();
  expect(webVtt(timetable(timed), 'en')).toContain(
    '1\n00:00:00.000 --> 00:00:02.000\n2013: The event-0; The event-1\n',
  );
});

it('moves along what came about, and along nothing else', async () => {
  const scenes = scenesOf();
  const moving = async (scene: number) => {
    const [side] = (await scenes.mapsOf(scene)).sides;
    return pulseLines(side!.map, side!.view, { width: 600, height: 500, margin: 16 });
  };
  expect((await moving(0)).length).toBeGreaterThan(0);
  expect(await moving(1)).toEqual([]);
});
