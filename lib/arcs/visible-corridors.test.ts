import { describe, expect, it } from 'vitest';
import type { AtlasCorridor, AtlasSegment } from '@/lib/model/atlas-corridor';
import {
  courseBetween,
  mainCourse,
  shownCorridors,
  visibleCorridors,
  type CorridorsOfView,
} from './visible-corridors';

type State = AtlasSegment['states'][number];
const dated = (state: State['state'], during: string): State => ({
  state,
  during,
  note: null,
  claims: [],
});
const segment = (
  from: string,
  to: string,
  path: [number, number][],
  states: State[],
): AtlasSegment => ({
  from,
  to,
  path,
  courseFrom: 'track',
  gauges: [1520],
  lengthKm: null,
  opened: null,
  states,
  note: null,
  claims: [],
});
const station = (id: string) => ({ id, name: id, longitude: 0, latitude: 0 });

/** As Khasan–Rajin was: broad gauge to the border, then standard gauge, rebuilt and opened in 2013. */
const line: AtlasCorridor = {
  id: 'line',
  kind: 'rail',
  name: 'Line',
  status: 'operating',
  summary: '',
  note: null,
  stations: ['inland', 'border', 'port'].map(station),
  segments: [
    segment('inland', 'border', [[106, 48], [110, 47], [130, 43]], [dated('operating', '1949/..')]), // prettier-ignore
    segment(
      'border',
      'port',
      [
        [130, 43],
        [130, 42],
      ],
      [
        // prettier-ignore
        dated('operating', '1952/2008-10'),
        dated('under-construction', '2008-10/2013-09-21'),
        dated('operating', '2013-09-22/2020-02'),
        dated('closed', '2020-02/2022-11'),
        dated('operating', '2022-11/..'),
      ],
    ),
  ],
  services: [
    {
      ...dated('expected', '2015/..'),
      title: 'Through trains',
      from: 'inland',
      to: 'port',
    },
  ],
  legs: [],
  claims: [],
};
const in_ = (year: number) => visibleCorridors([line], { from: year, to: year })[0];
const statesIn = (year: number) => in_(year)?.stretches.map(({ state }) => state);

describe('a corridor in a year', () => {
  it('has every segment in the state of that year', () => {
    expect(statesIn(1950)).toEqual(['operating']);
    expect(statesIn(2012)).toEqual(['operating', 'under-construction']);
    expect(statesIn(2014)).toEqual(['operating']);
    expect(statesIn(2021)).toEqual(['operating', 'closed']);
    expect(statesIn(2025)).toEqual(['operating']);
  });

  it('is not there before it was begun', () => {
    expect(in_(1900)).toBeUndefined();
  });

  it('joins segments in one state, so that the pattern runs on over a station', () => {
    expect(in_(2014)!.stretches[0]!.vertices).toEqual([[106, 48], [110, 47], [130, 43], [130, 42]]); // prettier-ignore
  });

  it('keeps what is expected to run apart from the rails it would run on', () => {
    expect(in_(2014)!.services).toEqual([]);
    expect(in_(2025)!.services.map(({ state }) => state)).toEqual(['expected']);
    expect(in_(2025)!.services[0]!.vertices).toHaveLength(4);
  });
});

describe('corridors in view', () => {
  const none: CorridorsOfView = { corridors: [line], lines: [] };

  it('are there for an event that goes along them, though their rails are filtered away', () => {
    expect(shownCorridors(none, null, [])).toEqual([]);
    const [trodden] = shownCorridors(none, null, [{ corridor: 'line' }]);
    expect(trodden).toMatchObject({ id: 'line', stretches: [], services: [] });
    expect(mainCourse(trodden!)).toHaveLength(3);
  });

  it('are there once', () => {
    const shown = shownCorridors({ ...none, lines: [line] }, null, [{ corridor: 'line' }]);
    expect(shown.map(({ stretches }) => stretches.length)).toEqual([1]);
  });

  it('have what may fall in a year only where that is asked for', () => {
    const segments = [
      segment('inland', 'border', [[106, 48], [110, 47]], [dated('operating', '[1949..1955]')]), // prettier-ignore
    ];
    const shown = (maybe: boolean) =>
      visibleCorridors([{ ...line, segments }], { from: 1950, to: 1950, maybe }).length;
    expect(shown(false)).toBe(0);
    expect(shown(true)).toBe(1);
  });
});

describe('the course between two stations', () => {
  it('follows the segments, in the direction asked for', () => {
    expect(courseBetween(line, 'border', 'port')).toEqual([[130, 43], [130, 42]]); // prettier-ignore
    expect(courseBetween(line, 'port', 'inland')).toEqual([[130, 42], [130, 43], [110, 47], [106, 48]]); // prettier-ignore
  });

  it('is nothing where one of the two is no station, or both are one', () => {
    expect(courseBetween(line, 'inland', 'elsewhere')).toBeNull();
    expect(courseBetween(line, 'port', 'port')).toBeNull();
  });
});
