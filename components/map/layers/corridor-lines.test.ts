import { describe, expect, it } from 'vitest';
import { LINE_STATES } from '@/components/event/railway-style';
import type { LineState } from '@/lib/flows/segment-state';
import { corridorLines, type DrawnLeg } from './corridor-lines';
import { MAP_PALETTES } from './map-palette';

const stretch = (state: LineState, degrees = 1) => ({
  state,
  vertices: [
    [106, 48],
    [106 + degrees, 48],
  ] as [number, number][],
});
const linesOf = (
  stretches: ReturnType<typeof stretch>[],
  services: ReturnType<typeof stretch>[] = [],
  legs: DrawnLeg[] = [],
) =>
  corridorLines(
    { stretches, services },
    legs,
    MAP_PALETTES.day,
    { opacity: 1, raised: false },
    { tolerance: 0, railWidth: 5 },
  );

describe('a corridor', () => {
  it('is continuous in every state, and each state has a style of its own', () => {
    const rails = linesOf(LINE_STATES.map((state) => stretch(state))).filter(
      ({ stroke }) => stroke !== 'train',
    );
    expect(rails).toHaveLength(LINE_STATES.length);
    expect(rails.every(({ dash, middle }) => dash.length === 0 && middle === 'whole')).toBe(true);
    expect(new Set(rails.map(({ stroke, fill }) => `${stroke} ${fill}`)).size).toBe(rails.length);
  });

  it('has thinner rails by night, when light lines look wider', () => {
    const widthBy = (theme: 'day' | 'night') =>
      corridorLines(
        { stretches: [stretch('closed')], services: [] },
        [],
        MAP_PALETTES[theme],
        { opacity: 1, raised: false },
        { tolerance: 0, railWidth: 5 },
      )[0]!.width;
    expect(widthBy('night')).toBeLessThan(widthBy('day'));
  });

  it('has a train on every stretch in operation and on no other', () => {
    const running = stretch('operating');
    const lines = linesOf([running, stretch('under-construction'), stretch('closed')]);
    const trains = lines.filter(({ stroke }) => stroke === 'train');
    expect(trains.map(({ path }) => [...path])).toEqual([running.vertices.flat()]);
    expect(lines.filter(({ pulses }) => pulses > 0)).toEqual(trains);
  });

  it('shows the courses of events on rails only while they are pointed at, and else once each', () => {
    const course = stretch('closed').vertices;
    const leg = (raised: boolean): DrawnLeg => ({
      vertices: course,
      emphasis: { opacity: 1, raised },
    });
    const widths = (rails: ReturnType<typeof stretch>[], ...raised: boolean[]) =>
      linesOf(rails, [], raised.map(leg)).map(({ width }) => width);
    const rails = [stretch('closed')];
    expect(widths(rails, false, false)).toEqual(widths(rails));
    expect(widths(rails, false, true)).toHaveLength(widths(rails).length + 1);
    expect(widths([], false, false)).toHaveLength(1);
  });

  it('has no train for a service that is only expected', () => {
    const lines = linesOf([stretch('closed')], [stretch('expected', 20)]);
    expect(lines.map(({ stroke }) => stroke)).toEqual(['single', 'crosses']);
    expect(lines[0]!.fill).toBe('outline');
    expect(lines.some(({ pulses }) => pulses > 0)).toBe(false);
  });

  it('lets a train take longer on a longer stretch', () => {
    const [short, long] = [1, 40].map(
      (degrees) => linesOf([stretch('operating', degrees)]).at(-1)!.period,
    );
    expect(long).toBeGreaterThan(short!);
  });

  it('carries the course of an event, stronger while the event is attended to', () => {
    const { vertices } = stretch('operating');
    const [quiet, raised] = [false, true].map(
      (isRaised) => linesOf([], [], [{ vertices, emphasis: { opacity: 1, raised: isRaised } }])[0]!,
    );
    expect(raised!.colour[3]).toBeGreaterThan(quiet!.colour[3]);
    expect(raised!.width).toBeGreaterThan(quiet!.width);
  });
});
