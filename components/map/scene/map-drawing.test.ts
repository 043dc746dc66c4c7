import { describe, expect, it } from 'vitest';
import type { Highlight } from '@/lib/arcs/highlight';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { arcPath } from '@/lib/geo/arc-path';
import { MAP_PALETTES } from '../layers/map-palette';
import { mapContent } from './map-content';
import { mapDrawing, mapLayers } from './map-drawing';
import { focusedMap } from './map-focus';
import { leg, sampleMap } from './testing';

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

  it('lays what is pointed at on top', () => {
    const colours = drawing({ kind: 'event', id: 'visit' }).lines.map((line) => line.colour[3]);
    expect(colours.at(-1)).toBe(255);
    expect(colours.slice(0, -1).every((alpha) => alpha < 255)).toBe(true);
  });
});

describe('a family that is lit in the overview', () => {
  const folded = mapContent(plan, UNFILTERED, null, [], 1);
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

  it('dims nothing where it has no arcs', () => {
    expect(opaque({ kind: 'family', family: 'trade' })).toBe(opaque(null));
  });
});

describe('the layers', () => {
  const made = drawing();
  const layersAt = (seconds: number) =>
    mapLayers(made, { seconds, scale: 1, centre: 106, casing: 1.3 }) as {
      id: string;
      props: { data: unknown; time?: number; pickable: boolean };
    }[];

  it('are lines under heads under nodes', () => {
    expect(layersAt(0).map(({ id }) => id)).toEqual(['flow-lines', 'arrowheads', 'nodes']);
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
