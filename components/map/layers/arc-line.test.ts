import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '@/lib/model/outcome';
import { FAMILIES } from '@/lib/model/vocabulary';
import type { Arc } from '@/lib/arcs/arcs';
import { arcPath } from '@/lib/geo/arc-path';
import { arcLine, type Emphasis, phaseOf } from './arc-line';
import { arrowheads } from './arrowhead';
import { MAP_PALETTES } from './map-palette';

const arc = ({ outcome = 'occurred', ...fields }: Partial<Arc> = {}): Arc => ({
  key: 'pyongyang~ulaanbaatar~visit~talks',
  flow: 'pyongyang~ulaanbaatar~visit',
  from: 'pyongyang',
  to: 'ulaanbaatar',
  pair: 'pyongyang~ulaanbaatar',
  curve: { from: [125.75, 39.03], to: [106.92, 47.92], bow: 0.1 },
  segments: 12,
  family: 'visit',
  occurred: outcome === 'occurred',
  outcome,
  mutual: false,
  certainty: 'explicit',
  count: 1,
  eventId: 'talks',
  valueUsd: 0,
  isYearly: false,
  quantified: true,
  widthPixels: 3,
  ...fields,
});
const USUAL = { opacity: 1, raised: false };
const lineOf = (fields: Partial<Arc> = {}, emphasis: Emphasis = USUAL) => {
  const drawn = arc(fields);
  return arcLine(drawn, arcPath(drawn.curve, drawn.segments), MAP_PALETTES.day, {
    passed: [],
    ...emphasis,
  });
};
const headsOf = (fields: Partial<Arc> = {}, moving = false) => {
  const drawn = arc(fields);
  const path = arcPath(drawn.curve, drawn.segments);
  const standOffs = { from: 5, to: 7 };
  return arrowheads(drawn, path, MAP_PALETTES.day, USUAL, { standOffs, moving });
};
const headOf = (fields: Partial<Arc> = {}, moving = false) => headsOf(fields, moving).at(-1)!;

describe('the line of an arc', () => {
  it('narrows to where it goes', () => {
    expect(lineOf().taper).toBeLessThan(0.5);
  });

  it('is as wide at both ends and does not move when both act alike', () => {
    expect(lineOf({ mutual: true })).toMatchObject({ taper: 1, pulses: 0 });
    expect(lineOf({ family: 'trade' }).stroke).toBe('chevrons');
    expect(lineOf({ family: 'trade', mutual: true }).stroke).toBe('opposed-chevrons');
  });

  it('is hollow and does not move when nothing came about', () => {
    const line = lineOf({ outcome: 'planned' });
    expect(line).toMatchObject({ fill: 'outline', pulses: 0 });
    expect(line.width).toBeGreaterThan(lineOf().width);
  });

  it('is dotted when it came about with an amount that nobody knows', () => {
    expect(lineOf({ family: 'trade', quantified: false })).toMatchObject({
      fill: 'dotted-outline',
      pulses: 1,
    });
  });

  it('shows in its middle how sure it is', () => {
    expect(lineOf().middle).toBe('whole');
    expect(lineOf({ certainty: 'inferred' }).middle).toBe('faded');
    expect(lineOf({ certainty: 'contested' }).middle).toBe('broken');
  });

  it('carries more pulses for more events, up to three', () => {
    expect([1, 2, 4, 5, 90].map((count) => lineOf({ count }).pulses)).toEqual([1, 2, 2, 3, 3]);
  });

  it('has a look of its own in each family and outcome, without its colour', () => {
    const looks = FAMILIES.flatMap((family) =>
      OUTCOMES.map((outcome) => {
        const line = lineOf({ family, outcome });
        const head = headOf({ family, outcome });
        const isFilled = head.fill.join() === line.colour.join();
        return JSON.stringify([line.stroke, line.dash, line.fill, head.shape, isFilled]);
      }),
    );
    expect(new Set(looks).size).toBe(FAMILIES.length * OUTCOMES.length);
  });

  it('steps back and comes forward', () => {
    expect(lineOf({}, { opacity: 0.2, raised: false }).colour[3]).toBe(51);
    expect(lineOf({}, { opacity: 1, raised: true }).width).toBeGreaterThan(lineOf().width);
  });
});

describe('an arrowhead', () => {
  it('stands at the destination, clear of its node, and points along the curve', () => {
    const head = headOf();
    expect(head.place).toEqual([106.92, 47.92]);
    expect(head.standOff).toBe(7);
    expect(head.comingFrom![0]).toBeGreaterThan(106.92);
  });

  it('stands at both ends, looking away, when both act alike', () => {
    expect(headsOf()).toHaveLength(1);
    const [back, there] = headsOf({ mutual: true });
    expect(back).toMatchObject({ place: [125.75, 39.03], standOff: 5 });
    expect(there).toMatchObject({ place: [106.92, 47.92], standOff: 7 });
  });

  it('is smaller where pulses tell the direction', () => {
    expect(headOf({}, true).radius).toBeLessThan(headOf({}, false).radius);
  });

  it('is open when nothing came about', () => {
    expect(headOf({ outcome: 'unrealised' }).fill).toEqual(headOf().line);
  });
});

it('a phase is a fraction that a key always has', () => {
  const phases = ['a', 'b', 'a~b', 'pyongyang~ulaanbaatar'].map(phaseOf);
  for (const phase of phases) expect(phase >= 0 && phase < 1).toBe(true);
  expect(new Set(phases).size).toBe(phases.length);
  expect(phaseOf('a')).toBe(phases[0]);
});
