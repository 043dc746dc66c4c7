import { describe, expect, it } from 'vitest';
import { OUTCOME_SIGNS } from '@/components/event/outcome-signs';
import type { Highlight } from '@/lib/arcs/highlight';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import type { FlowRow } from '@/lib/flows/flow-row';
import { arcPath } from '@/lib/geo/arc-path';
import { MAP_PALETTES } from '../layers/map-palette';
import { mapContent } from './map-content';
import { mapDrawing, mapLayers } from './map-drawing';
import { focusedMap } from './map-focus';
import { NO_CORRIDORS, leg, sampleMap } from './testing';

const { content, plan } = sampleMap([
  leg('visit', 'pyongyang', 'ulaanbaatar'),
  leg('answer', 'ulaanbaatar', 'pyongyang'),
  leg('over-the-pole', 'washington', 'ulaanbaatar'),
]);
const drawing = (highlight: Highlight | null = null, drawn = content, spread = 1) =>
  mapDrawing({
    content: drawn,
    focus: focusedMap(drawn, { open: null, highlight, hovered: null }),
    palette: MAP_PALETTES.night,
    pathOf: (arc) => arcPath(arc.curve, arc.segments),
    spreadOf: () => spread,
    moving: true,
    closeness: 'far',
  });

describe('the drawing', () => {
  it('has a line and a head for each arc', () => {
    const { lines, heads } = drawing();
    expect(lines).toHaveLength(3);
    expect(heads).toHaveLength(3);
  });

  it('is paler beside a place that a line passes only while the place is shown', () => {
    const passedOn = (...rows: FlowRow[]) =>
      drawing(null, sampleMap(rows).content).lines[0]!.passed;
    const toSeoul = leg('visit', 'ulaanbaatar', 'seoul');
    const talks = leg('talks', 'pyongyang', 'pyongyang', { family: 'meeting', type: 'talks' });
    expect(passedOn(toSeoul)).toEqual([]);
    expect(passedOn(toSeoul, talks)).toEqual([[125.75, 39.03]]);
  });

  it('lays what is pointed at on top', () => {
    const colours = drawing({ kind: 'event', id: 'visit' }).lines.map((line) => line.colour[3]);
    expect(colours.at(-1)).toBe(255);
    expect(colours.slice(0, -1).every((alpha) => alpha < 255)).toBe(true);
  });
});

describe('what has just begun in the overview', () => {
  const folded = mapContent(plan, UNFILTERED, null, NO_CORRIDORS, 1);
  const strips = (highlight: Highlight | null) =>
    drawing(highlight, folded, 0)
      .lines.filter(({ cased }) => cased)
      .map(({ width }) => width);

  it('widens the ribbon of its pair for as long as it is lit, and opens nothing', () => {
    const [atRest] = strips(null);
    const [lit, ...others] = strips({ kind: 'begun', events: new Set(['visit']) });
    expect(lit).toBeGreaterThan(atRest! + 1);
    expect(others).toEqual([]);
    expect(strips({ kind: 'begun', events: new Set(['over-the-pole']) })).toEqual([atRest]);
  });
});

describe('a family that is lit in the overview', () => {
  const folded = mapContent(plan, UNFILTERED, null, NO_CORRIDORS, 1);
  const opaque = (highlight: Highlight | null) =>
    drawing(highlight, folded, 0).lines.filter(({ colour }) => colour[3] === 255).length;

  it('lies over the ribbons, which are dimmed, also in pairs that have none', () => {
    const rest = drawing(null, folded, 0).lines;
    const lit = drawing({ kind: 'family', family: 'visit' }, folded, 0).lines;
    // Two pairs have visits, of which one is a ribbon: each is a strip of paper and bands.
    expect(lit.length).toBeGreaterThan(rest.length + 2);
    expect(lit.slice(0, rest.length).every(({ colour }) => colour[3] < 255)).toBe(true);
    expect(opaque({ kind: 'family', family: 'visit' })).toBe(lit.length - rest.length);
  });

  it('has the sign of its own outcome, whatever came about beside it', () => {
    const { plan: mixed } = sampleMap([
      leg('visit', 'pyongyang', 'ulaanbaatar'),
      leg('more', 'pyongyang', 'ulaanbaatar'),
      leg('talks', 'pyongyang', 'ulaanbaatar', {
        family: 'meeting',
        type: 'talks',
        status: 'cancelled',
      }),
    ]);
    const few = mapContent(mixed, UNFILTERED, null, NO_CORRIDORS, 1);
    expect(few.ribbons.map(({ outcome }) => outcome)).toEqual(['occurred']);
    const { heads } = drawing({ kind: 'family', family: 'meeting' }, few, 0);
    expect(heads.at(-1)!.shape).toBe(OUTCOME_SIGNS.cancelled.shape);
    expect(heads[0]!.shape).toBe(OUTCOME_SIGNS.occurred.shape);
  });

  it('ends at the disc of the city whose site it leads to', () => {
    const { plan: toSite } = sampleMap([
      leg('reception', 'pyongyang', 'embassy'),
      leg('walk', 'seoul', 'embassy'),
      leg('talks', 'pyongyang', 'seoul', { family: 'meeting', type: 'talks' }),
    ]);
    const few = mapContent(toSite, UNFILTERED, null, NO_CORRIDORS, 1);
    const { lines, heads } = drawing({ kind: 'family', family: 'visit' }, few, 0);
    expect(heads.at(-1)!.standOff).toBeGreaterThan(1);
    expect(lines.length).toBeGreaterThan(drawing(null, few, 0).lines.length);
  });

  it('dims nothing where it has no arcs', () => {
    expect(opaque({ kind: 'family', family: 'trade' })).toBe(opaque(null));
  });
});

describe('a site', () => {
  const { content: sited } = sampleMap([
    leg('reception', 'pyongyang', 'embassy'),
    leg('walk', 'seoul', 'embassy'),
  ]);
  const drawn = (closeness: 'far' | 'near') =>
    mapDrawing({
      content: sited,
      focus: focusedMap(sited, { open: null, highlight: null, hovered: null }),
      palette: MAP_PALETTES.day,
      pathOf: (arc) => arcPath(arc.curve, arc.segments),
      spreadOf: () => 1,
      moving: true,
      closeness,
    });

  it('is its city far away: one disc, and no arc between the two', () => {
    expect(drawn('near').lines).toHaveLength(2);
    expect(drawn('near').marks).toHaveLength(3);
    expect(drawn('far').lines).toHaveLength(1);
    // Two discs, and round the city a ring on its ground, for what stays there.
    expect(drawn('far').marks).toHaveLength(2 + 2);
    // An arc to a site ends at the disc of the city.
    expect(drawn('far').heads[0]!.standOff).toBeGreaterThan(1);
  });
});

describe('the layers', () => {
  const made = drawing();
  const NAMES = [{ left: 10, top: 10, right: 60, bottom: 26 }];
  const layersAt = (seconds: number) =>
    mapLayers(made, { seconds, scale: 1, centre: 106, casing: 1.3, names: NAMES }) as {
      id: string;
      props: { data: unknown; time?: number; pickable: boolean };
    }[];

  it('are lines, the gaps in them, heads and nodes, from below', () => {
    const ids = layersAt(0).map(({ id }) => id);
    expect(ids).toEqual(['flow-lines', 'name-gaps', 'arrowheads', 'nodes']);
  });

  it('differ from one moment to the next by nothing but the time', () => {
    const [before, after] = [layersAt(1), layersAt(1.016)];
    expect(after[0]!.props.time).toBe(1.016);
    for (const [index, layer] of before.entries()) {
      expect(after[index]!.props.data).toBe(layer.props.data);
    }
  });

  it('are never picked: that would be one more drawing', () => {
    expect(layersAt(0).some(({ props }) => props.pickable)).toBe(false);
  });
});
