import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CERTAINTIES, EVENT_TYPES, FAMILIES, STATUSES } from '@/lib/events/vocabulary';
import { quantiseCamera } from './camera';
import { pairSelection, type Selection } from './selection';
import { DEFAULT_VIEW, FIRST_YEAR, LAST_YEAR, PANELS, PROJECTIONS, type View } from './view';
import { parseView, serialiseView } from './view-parameters';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const properSubset = <Value extends string>(all: readonly Value[]) =>
  fc.option(fc.subarray([...all], { maxLength: all.length - 1 }), { nil: null });

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constantFrom('event', 'place', 'corridor'), id: slug }),
  fc
    .tuple(slug, slug)
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => pairSelection(one, other)),
);

const coordinate = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });

const years = fc.oneof(
  fc.constant({ from: null, to: null }),
  fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }).map((from) => ({ from, to: null })),
  fc
    .tuple(
      fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
      fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
    )
    .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
);

const view: fc.Arbitrary<View> = fc
  .record({
    years,
    types: properSubset(EVENT_TYPES),
    statuses: properSubset(STATUSES),
    certainties: properSubset(CERTAINTIES),
    open: fc.option(selection, { nil: null }),
    projection: fc.constantFrom(...PROJECTIONS),
    camera: fc.option(
      fc
        .record({
          longitude: coordinate(180),
          latitude: coordinate(85),
          zoom: fc.double({ min: 0, max: 22, noNaN: true }),
          bearing: coordinate(180),
          pitch: fc.double({ min: 0, max: 60, noNaN: true }),
        })
        .map(quantiseCamera),
      { nil: null },
    ),
    panel: fc.constantFrom(...PANELS),
  })
  .map(({ years: { from, to }, ...rest }) => ({ from, to, ...rest }));

const parse = (search: string) => parseView(new URLSearchParams(search));

describe('a view and its URL', () => {
  it('come back the same, with nothing ignored', () => {
    fc.assert(
      fc.property(view, (original) => {
        expect(parse(serialiseView(original))).toEqual({ view: original, ignored: [] });
      }),
    );
  });

  it('write nothing for the default view', () => {
    expect(serialiseView(DEFAULT_VIEW)).toBe('');
    expect(parse('')).toEqual({ view: DEFAULT_VIEW, ignored: [] });
  });

  it('write a whole family by its name', () => {
    const types = parse('types=visit,summit').view.types;
    expect(types).toContain('state-visit');
    expect(serialiseView({ ...DEFAULT_VIEW, types })).toBe('?types=visit,summit');
  });

  it('no name is both a family and a type', () => {
    expect(FAMILIES.filter((family) => (EVENT_TYPES as string[]).includes(family))).toEqual([]);
  });

  it.each([
    ['from=12', 'from'],
    ['to=20019', 'to'],
    ['types=visit,war', 'types'],
    ['statuses=maybe', 'statuses'],
    ['certainties=', 'certainties'],
    ['open=event.', 'open'],
    ['open=pair.seoul.seoul', 'open'],
    ['projection=cube', 'projection'],
    ['camera=1,2', 'camera'],
    ['camera=,,', 'camera'],
    ['camera=500,2,3', 'camera'],
    ['panel=everything', 'panel'],
  ])('an unreadable %s becomes its default and is named', (search, parameter) => {
    expect(parse(search)).toEqual({ view: DEFAULT_VIEW, ignored: [parameter] });
  });

  it('years in the wrong order restrict nothing and are named', () => {
    expect(parse('from=2020&to=2010')).toEqual({ view: DEFAULT_VIEW, ignored: ['from', 'to'] });
  });

  it('a vocabulary spelt out whole is no restriction and no error', () => {
    expect(parse(`statuses=${STATUSES.join(',')}`)).toEqual({ view: DEFAULT_VIEW, ignored: [] });
  });
});
