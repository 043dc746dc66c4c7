import { describe, expect, it } from 'vitest';
import type { ClaimDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import type { PresentedStep, StepText } from '../presented-tour';
import { parseSelection } from '@/lib/view/selection';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { parseView } from '@/lib/view/view-parameters';
import { eventSubjects } from '@/lib/filters/event-subjects';
import { flowRow } from '@/lib/flows/testing';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { draftEvents, draftHandout, MOST_MAPS } from './draft';
import type { DrawnRecord } from './drawn-map';
import { handoutOf } from './handout';
import { linkedEvents } from './markdown-events';
import { stepEvents } from './step-events';

const sentences = (...events: string[][]): StepText => ({
  kind: 'sentences',
  sentences: events.map((ids) => ({ text: ids.join(), events: ids })),
});
const step = (text: StepText, notes: StepText = sentences(), open = ''): PresentedStep => ({
  title: 'A step',
  text,
  notes,
  cue: null,
  view: { ...DEFAULT_VIEW, open: parseSelection(open) },
});

describe('the events of a step', () => {
  it('are those of its sentences, then what is opened, then those of its notes', () => {
    const listed = stepEvents(
      step(sentences(['b', 'a'], ['a']), sentences(['a', 'd']), 'event.c'),
      ['z'],
    );
    expect(listed).toEqual({ text: ['b', 'a', 'c'], notes: ['d'] });
  });

  it('are those that a reader’s own text links to', () => {
    const markdown =
      'They met [1](/en/events/hanoi-summit-2019 "A \\"title\\"") [2](/vi/events/b). [Not](/en/places/c) [1](/en/events/hanoi-summit-2019)';
    expect(linkedEvents(markdown)).toEqual(['hanoi-summit-2019', 'b']);
    expect(linkedEvents('[x](https://elsewhere.example/en/events/c)')).toEqual([]);
  });

  it('are some of those on the map where the text names none', () => {
    const shown = Array.from({ length: 30 }, (_, index) => `e${index}`);
    const plain = step({ kind: 'markdown', markdown: 'Look at this.', isPlain: false });
    expect(stepEvents(plain, shown).text).toEqual(shown.slice(0, 12));
  });
});

it('a slide has no map, and lists no event of the map that is beneath it', () => {
  const record: DrawnRecord = {
    cubes: buildFlowCubes(flowTableOfLegs([])),
    summaries: [],
    subjects: [],
    places: [],
    corridors: [],
    sources: [],
  };
  const plain = step(
    { kind: 'markdown', markdown: 'A part', isPlain: false },
    sentences(),
    'event.a',
  );
  const tour = {
    title: '',
    summary: '',
    steps: [plain, { ...plain, slide: { kind: 'section' as const } }],
  };
  const { maps, listed } = draftHandout(tour, record, () => null);
  expect(maps.map((map) => map !== null)).toEqual([true, false]);
  expect(listed.map(({ text }) => text)).toEqual([['a'], []]);
});

it('a draft asks for no event that the record does not have, whatever a text links to', () => {
  const listed = [
    { text: ['a', 'never-was'], notes: ['b'] },
    { text: ['a'], notes: ['nor-was'] },
  ];
  expect(
    draftEvents(
      { maps: [], listed },
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    ),
  ).toEqual(['a', 'b']);
});

it('links in a text that is shown as it is written are none', () => {
  const markdown = '[1](/en/events/a)';
  const text = (isPlain: boolean) => step({ kind: 'markdown', markdown, isPlain });
  expect(stepEvents(text(false), ['z']).text).toEqual(['a']);
  expect(stepEvents(text(true), ['z']).text).toEqual(['z']);
});

it('a draft has a map for as many steps as a browser can draw', () => {
  const steps = Array.from({ length: 200 }, () => step(sentences()));
  const record: DrawnRecord = {
    cubes: buildFlowCubes(flowTableOfLegs([])),
    summaries: [],
    subjects: [],
    places: [],
    corridors: [],
    sources: [],
  };
  const { maps, listed } = draftHandout({ title: '', summary: '', steps }, record, () => null);
  expect(listed).toHaveLength(200);
  expect(maps.findIndex((drawn) => drawn === null)).toBe(MOST_MAPS);
  expect(maps.slice(MOST_MAPS).every((drawn) => drawn === null)).toBe(true);
});

it('a draft counts what was said where a step is a table, as the atlas does', () => {
  const rows = [flowRow({ eventId: 'act' }), flowRow({ eventId: 'speech', kind: 'assessment' })];
  const record: DrawnRecord = {
    cubes: buildFlowCubes(flowTableOfLegs(rows)),
    summaries: ['act', 'speech'].map((id) => ({ id, legs: [] }) as unknown as EventSummary),
    subjects: [],
    places: [],
    corridors: [],
    sources: [],
  };
  const counted = (picture: 'table' | 'map') => {
    const steps = [{ ...step(sentences()), view: { ...DEFAULT_VIEW, picture } }];
    const { maps } = draftHandout({ title: '', summary: '', steps }, record, () => null);
    return maps[0]!.first.eventIds;
  };
  expect(counted('table')).toEqual(['act', 'speech']);
  expect(counted('map')).toEqual(['act']);
});

it('a draft draws the other side of a comparison, be it a period or a subject', () => {
  const event = (id: string, year: number, to: string) => ({
    id,
    edtf: String(year),
    legs: [{ from: 'hanoi', to, mutual: false }],
    venue: null,
    actors: [],
    reporters: [],
    sources: [],
    roles: {},
  });
  const events = [event('a', 2018, 'seoul'), event('b', 2018, 'moscow'), event('c', 2024, 'seoul')];
  const record: DrawnRecord = {
    cubes: buildFlowCubes(
      flowTableOfLegs(
        events.map(({ id, edtf, legs }) =>
          flowRow({ eventId: id, ...legs[0]!, earliest: `${edtf}-05-01` }),
        ),
      ),
    ),
    summaries: events as unknown as EventSummary[],
    subjects: eventSubjects(events, [], []),
    places: [],
    corridors: [],
    sources: [],
  };
  const drawn = (search: string) => {
    const { view } = parseView(new URLSearchParams(search));
    const steps = [{ ...step(sentences()), view }];
    const draft = draftHandout({ title: '', summary: '', steps }, record, () => null);
    return [draft.maps[0]!.first.eventIds, draft.maps[0]!.second?.eventIds];
  };
  expect(drawn('places=seoul&to=2020&compare=2021-2025')).toEqual([['a'], ['c']]);
  expect(drawn('places=seoul&to=2020&compare=place.moscow')).toEqual([['a'], ['b']]);
  expect(drawn('places=seoul')).toEqual([['a', 'c'], undefined]);
  // As on the screen, where a chart has nothing beside it.
  expect(drawn('places=seoul&picture=matrix&compare=place.moscow')).toEqual([
    ['a', 'c'],
    undefined,
  ]);
});

describe('a handout', () => {
  const summary = (id: string) => ({ id, title: id }) as EventSummary;
  const source = (id: string) => ({ id, csl: { type: 'book', title: id } }) as const;
  const claim = (id: string, via: string | null = null) =>
    ({ source: source(id), via: via === null ? null : source(via), ordinal: 1 }) as ClaimDetail;
  const tour = {
    title: 'T',
    summary: 'S',
    steps: [
      step(sentences(['a']), sentences(['n'])),
      step(sentences(['b', 'gone']), sentences(['a'])),
    ],
  };
  const handout = handoutOf(
    tour,
    tour.steps.map((one) => stepEvents(one, [])),
    {
      summaries: new Map(['a', 'b', 'n'].map((id) => [id, summary(id)])),
      claims: new Map([
        ['a', [claim('tran', 'lankov')]],
        ['b', [claim('lankov'), claim('yonhap')]],
        ['n', [claim('kim'), claim('tran')]],
      ]),
    },
  );

  it('numbers sources once for all steps, those of the notes alone last', () => {
    expect(handout.sources.map(({ id, number, isOfNotes }) => [number, id, isOfNotes])).toEqual([
      [1, 'tran', false],
      [2, 'lankov', false],
      [3, 'yonhap', false],
      [4, 'kim', true],
    ]);
  });

  it('gives each step the sources of its own events', () => {
    const given = handout.steps.map(({ sources }) =>
      sources.map(({ number, isOfNotes }) => [number, isOfNotes]),
    );
    expect(given[0]).toEqual([
      [1, false],
      [2, false],
      [4, true],
    ]);
    // The first of them only for what the notes of this step say.
    expect(given[1]).toEqual([
      [1, true],
      [2, false],
      [3, false],
    ]);
    expect(handout.steps[0]!.events[0]!.citations).toMatchObject([{ source: 1, via: 2 }]);
  });

  it('leaves out an event that the record does not have, and moves no number', () => {
    expect(handout.steps[1]!.events.map(({ number, event }) => [number, event.id])).toEqual([
      [1, 'b'],
      [3, 'a'],
    ]);
  });
});
