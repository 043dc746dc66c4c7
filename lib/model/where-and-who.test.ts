import { describe, expect, it } from 'vitest';
import { whereAndWho } from './where-and-who';

const named = (id: string) => ({ id, name: id.toUpperCase() });
const [ulaanbaatar, pyongyang, seoul] = ['ulaanbaatar', 'pyongyang', 'seoul'].map(named) as [
  ReturnType<typeof named>,
  ReturnType<typeof named>,
  ReturnType<typeof named>,
];
const [president, envoy] = [named('president'), named('envoy')];
const there = { from: pyongyang, to: ulaanbaatar, who: [envoy], basis: null, mutual: false };
const staying = { from: ulaanbaatar, to: ulaanbaatar, who: [], basis: null, mutual: false };

describe('where', () => {
  it('is in one place as long as no leg leads elsewhere', () => {
    const where = (legs: (typeof there | typeof staying)[]) =>
      whereAndWho({ venue: null, legs, participants: [] }).isInOnePlace;
    expect(where([staying])).toBe(true);
    expect(where([staying, there])).toBe(false);
  });

  it('has a venue only where the legs do not say it', () => {
    const venueOf = (venue: typeof seoul | null, leg: typeof there | typeof staying) =>
      whereAndWho({ venue, legs: [leg], participants: [] }).venue;
    expect(venueOf(ulaanbaatar, staying)).toBeNull();
    expect(venueOf(seoul, staying)).toEqual(seoul);
    // A journey does not say which of its ends the venue is.
    expect(venueOf(pyongyang, there)).toEqual(pyongyang);
    expect(venueOf(ulaanbaatar, there)).toEqual(ulaanbaatar);
    expect(venueOf(null, there)).toBeNull();
  });
});

describe('who', () => {
  const traveller = { ...envoy, role: 'visitor' as const };

  it('went is said of a leg only where it adds to who took part', () => {
    const whoOf = (legs: (typeof there)[], participants: (typeof traveller)[]) =>
      whereAndWho({ venue: null, legs, participants }).legs.map(({ who }) => who);
    expect(whoOf([there], [traveller])).toEqual([[]]);
    expect(whoOf([there], [])).toEqual([[envoy]]);
    expect(whoOf([there, there], [traveller])).toEqual([[envoy], [envoy]]);
  });

  it('took part is told by role, in the order of the entry', () => {
    const host = { ...president, role: 'host' as const };
    const other = { ...seoul, role: 'visitor' as const };
    const { roles } = whereAndWho({
      venue: null,
      legs: [there],
      participants: [traveller, host, other],
    });
    expect(roles).toEqual([
      ['visitor', [traveller, other]],
      ['host', [host]],
    ]);
  });
});
