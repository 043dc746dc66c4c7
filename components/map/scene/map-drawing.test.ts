import { describe, expect, it } from 'vitest';
import { arcPath } from '@/lib/geo/arc-path';
import { MAP_PALETTES } from '../layers/map-palette';
import { mapDrawing, mapLayers } from './map-drawing';
import { focusedMap } from './map-focus';
import { leg, sampleMap } from './testing';

const { content } = sampleMap([
  leg('visit', 'pyongyang', 'ulaanbaatar'),
  leg('answer', 'ulaanbaatar', 'pyongyang'),
  leg('over-the-pole', 'washington', 'ulaanbaatar'),
]);
const drawing = (highlightedEvent: string | null = null) =>
  mapDrawing({
    content,
    focus: focusedMap(content, { open: null, highlightedEvent, hovered: null }),
    palette: MAP_PALETTES.night,
    pathOf: (arc) => arcPath(arc.curve, arc.segments),
    spreadOf: () => 1,
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
    const colours = drawing('visit').lines.map((line) => line.colour[3]);
    expect(colours.at(-1)).toBe(255);
    expect(colours.slice(0, -1).every((alpha) => alpha < 255)).toBe(true);
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
      focus: focusedMap(sited, { open: null, highlightedEvent: null, hovered: null }),
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
