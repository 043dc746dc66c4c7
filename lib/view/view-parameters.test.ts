import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_ROLES } from '@/lib/model/event-roles';
import { WAYS } from '@/lib/model/event-ways';
import { CERTAINTIES, RECORD_PARTS, EVENT_TYPES, FAMILIES, STATUSES } from '@/lib/model/vocabulary';
import { FIRST_YEAR, LAST_YEAR } from '@/lib/time/year-range';
import { quantiseCamera } from './camera';
import type { Compared } from './compared';
import { dyadOf, serialiseDyad } from './dyad';
import { flowSelection, pairSelection, type Selection } from './selection';
import {
  DEFAULT_VIEW,
  LONGEST_TEXT,
  MAYBE,
  MOST_EVENTS,
  ONGOING,
  MOST_IDS,
  PAIRS,
  PANELS,
  PICTURES,
  PROJECTIONS,
  SAID,
  type View,
} from './view';
import { quantiseFrame } from './view-frame';
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
  fc
    .record({
      from: slug,
      to: slug,
      family: fc.constantFrom(...FAMILIES),
      mutual: fc.boolean(),
      occurred: fc.boolean(),
    })
    .filter(({ from, to }) => from !== to)
    .map(flowSelection),
);

const coordinate = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });

const ids = fc.option(
  fc.uniqueArray(slug, { minLength: 1, maxLength: MOST_IDS }).map((list) => list.toSorted()),
  { nil: null },
);
const dyads = fc.option(
  fc
    .uniqueArray(
      fc.tuple(slug, slug).filter(([one, other]) => one !== other),
      { minLength: 1, maxLength: MOST_IDS, selector: (pair) => dyadOf(...pair).join('.') },
    )
    .map((pairs) =>
      pairs
        .map((pair) => dyadOf(...pair))
        .toSorted((one, other) => (one.join('.') < other.join('.') ? -1 : 1)),
    ),
  { nil: null },
);
const text = fc.option(
  fc
    .string({ unit: 'grapheme', maxLength: LONGEST_TEXT })
    .map((words) => words.trim())
    .filter((words) => words !== '' && words.length <= LONGEST_TEXT),
  { nil: null },
);
const period = fc
  .tuple(
    fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
    fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
  )
  .map(([one, other]) => ({
    kind: 'period' as const,
    from: Math.min(one, other),
    to: Math.max(one, other),
  }));
const cutYear = fc.option(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }), { nil: null });
const compared: fc.Arbitrary<Compared> = fc.oneof(
  period,
  fc.record({ kind: fc.constantFrom('place', 'actor'), id: slug, cut: cutYear }),
  fc
    .tuple(slug, slug, cutYear)
    .filter(([one, other]) => one !== other)
    .map(([one, other, year]) => ({
      kind: 'dyad' as const,
      id: serialiseDyad(dyadOf(one, other)),
      cut: year,
    })),
);

const years = fc.oneof(
  fc.constant({ from: null, to: null }),
  fc.constant({ from: null, to: null, dates: 'undated' as const }),
  fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }).map((from) => ({ from, to: null })),
  fc
    .tuple(
      fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
      fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
    )
    .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
);

const someOf = <Value>(all: readonly Value[]) =>
  fc.option(fc.subarray([...all], { minLength: 1 }), { nil: null });

const view: fc.Arbitrary<View> = fc
  .record({
    years,
    maybe: fc.constantFrom(...MAYBE),
    ongoing: fc.constantFrom(...ONGOING),
    types: properSubset(EVENT_TYPES),
    statuses: properSubset(STATUSES),
    certainties: properSubset(CERTAINTIES),
    said: fc.constantFrom(...SAID),
    record: fc.constantFrom(...RECORD_PARTS),
    places: ids,
    ways: someOf(WAYS),
    actors: ids,
    roles: someOf(EVENT_ROLES),
    dyads,
    sources: ids,
    events: fc.option(
      fc.uniqueArray(slug, { minLength: 1, maxLength: MOST_EVENTS }).map((list) => list.toSorted()),
      { nil: null },
    ),
    text,
    picture: fc.constantFrom(...PICTURES),
    compare: fc.option(compared, { nil: null }),
    open: fc.option(selection, { nil: null }),
    projection: fc.constantFrom(...PROJECTIONS),
    pairs: fc.option(fc.integer({ min: PAIRS.fewest, max: PAIRS.most }), { nil: null }),
    frame: fc.option(
      fc
        .record({
          longitude: coordinate(180),
          latitude: coordinate(85),
          across: fc.double({ min: 0.05, max: 360, noNaN: true }),
          down: fc.double({ min: 0.05, max: 360, noNaN: true }),
          bearing: coordinate(180),
          pitch: fc.double({ min: 0, max: 60, noNaN: true }),
        })
        .map(quantiseFrame),
      { nil: null },
    ),
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
  .map(({ years: span, ...rest }) => ({
    dates: 'any' as const,
    ...span,
    ...rest,
    ways: rest.places === null ? null : rest.ways,
    frame: rest.camera === null ? rest.frame : null,
  }));

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
    const types = parse('types=2.visit,summit').view.types;
    expect(types).toContain('state-visit');
    expect(serialiseView({ ...DEFAULT_VIEW, types })).toBe('?types=2.visit,summit');
  });

  it.each([
    ['types=visit', '?types=2.visit'],
    ['types=official-visit', '?types=2.official-visit,unranked-visit'],
    ['types=mediation', '?types=2.meeting,mediation'],
    ['types=summit', '?types=2.summit,hosted-summit'],
    ['types=negotiation', '?types=2.talks,good-offices,hosted-talks'],
    ['types=policy', '?types=2.dispute,policy'],
    ['types=none', '?types=none'],
  ])('read %s as it was meant in the first edition', (old, current) => {
    expect(parse(old).ignored).toEqual([]);
    expect(serialiseView(parse(old).view)).toBe(current);
  });

  it.each(['types=2.negotiation', 'types=hosted-summit', 'types=toString'])(
    'ignore %s: no name of that edition',
    (search) => expect(parse(search).ignored).toEqual(['types']),
  );

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
    ['open=flow.seoul.seoul.visit', 'open'],
    ['open=flow.seoul.hanoi.voyage', 'open'],
    ['open=flow.seoul.hanoi.visit.mutual.mutual', 'open'],
    ['open=flow.seoul.hanoi.visit.other', 'open'],
    ['projection=cube', 'projection'],
    ['camera=1,2', 'camera'],
    ['camera=,,', 'camera'],
    ['camera=500,2,3', 'camera'],
    ['frame=1,2,3', 'frame'],
    ['frame=1,2,0,3', 'frame'],
    ['frame=1,2,3,400', 'frame'],
    ['frame=1,2,3,4,0,90', 'frame'],
    ['panel=everything', 'panel'],
    ['dates=never', 'dates'],
    ['places=Seoul', 'places'],
    ['places=', 'places'],
    ['actors=mongolia,,dprk', 'actors'],
    ['roles=host,guest', 'roles'],
    ['roles=none', 'roles'],
    ['ways=arrived', 'ways'],
    ['dyads=dprk', 'dyads'],
    ['dyads=dprk.dprk', 'dyads'],
    ['dyads=dprk.rok.usa', 'dyads'],
    [
      `sources=${Array.from({ length: MOST_IDS + 1 }, (_, index) => `s${index}`).join(',')}`,
      'sources',
    ],
    [
      `events=${Array.from({ length: MOST_EVENTS + 1 }, (_, index) => `e${index}`).join(',')}`,
      'events',
    ],
    ['text=%20', 'text'],
    [`text=${'a'.repeat(LONGEST_TEXT + 1)}`, 'text'],
    ['picture=painting', 'picture'],
    ['compare=2008', 'compare'],
    ['compare=2012-2008', 'compare'],
    ['compare=2008-2012-2016', 'compare'],
    ['compare=dyad.dprk', 'compare'],
    ['compare=dyad.dprk.dprk', 'compare'],
    ['compare=dyad.dprk.mongolia.rok', 'compare'],
    ['compare=dyad.dprk.mongolia.2020.2021', 'compare'],
    ['compare=place.', 'compare'],
    ['compare=place.Seoul', 'compare'],
    ['compare=place.seoul.hanoi', 'compare'],
    ['compare=place.seoul.', 'compare'],
    ['compare=actor', 'compare'],
    ['compare=actor.mongolia.20', 'compare'],
    ['compare=state.mongolia', 'compare'],
  ])('an unreadable %s becomes its default and is named', (search, parameter) => {
    expect(parse(search)).toEqual({ view: DEFAULT_VIEW, ignored: [parameter] });
  });

  it('more single events are read than entries of other lists', () => {
    const named = Array.from({ length: MOST_EVENTS }, (_, index) => `e${index}`);
    expect(parse(`events=${named.join(',')}`).view.events).toEqual(named.toSorted());
  });

  it('years are read as people type them', () => {
    const { view: typed, ignored } = parse('from=%20%EF%BC%92%EF%BC%90%EF%BC%91%EF%BC%98&to=2019+');
    expect([typed.from, typed.to, ignored]).toEqual([2018, 2019, []]);
    expect(parse('compare=２００８-２０１２').view.compare).toEqual({
      kind: 'period',
      from: 2008,
      to: 2012,
    });
  });

  it('a name that was cut at the end of a link is named', () => {
    for (const cut of ['op', 'open', 'o=']) {
      const { view: read, ignored } = parse(`from=2018&${cut}`);
      expect([read.from, ignored]).toEqual([2018, [cut.replace('=', '')]]);
    }
    expect(parse('from=2018&utm_source=').ignored).toEqual([]);
  });

  it('years in the wrong order restrict nothing and are named', () => {
    expect(parse('from=2020&to=2010')).toEqual({ view: DEFAULT_VIEW, ignored: ['from', 'to'] });
  });

  it('a frame beside a camera is named: the camera is exact', () => {
    const { view: read, ignored } = parse('frame=100,40,60,40&camera=100,40,3');
    expect([read.frame, read.camera?.zoom, ignored]).toEqual([null, 3, ['frame']]);
  });

  it('years among the undated restrict nothing and are named', () => {
    const { view: parsed, ignored } = parse('dates=undated&from=2010');
    expect(parsed).toEqual({ ...DEFAULT_VIEW, dates: 'undated' });
    expect(ignored).toEqual(['from']);
  });

  it('a comparison names its other side in one way', () => {
    const { view: read } = parse('compare=dyad.rok.mongolia.2020');
    expect(read.compare).toEqual({ kind: 'dyad', id: 'mongolia.rok', cut: 2020 });
    expect(serialiseView(read)).toBe('?compare=dyad.mongolia.rok.2020');
    // An id may look like a year; its place says that it is none.
    expect(parse('compare=place.2020').view.compare).toEqual({
      kind: 'place',
      id: '2020',
      cut: null,
    });
  });

  it('lists are put in order, without doubles', () => {
    expect(parse('dyads=rok.mongolia,dprk.mongolia,mongolia.rok').view.dyads).toEqual([
      ['dprk', 'mongolia'],
      ['mongolia', 'rok'],
    ]);
    expect(parse('places=seoul,hanoi,seoul').view.places).toEqual(['hanoi', 'seoul']);
  });

  it('a vocabulary spelt out whole is no restriction and no error', () => {
    expect(parse(`statuses=${STATUSES.join(',')}`)).toEqual({ view: DEFAULT_VIEW, ignored: [] });
  });
});
