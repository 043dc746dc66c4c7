import { describe, expect, it } from 'vitest';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { corridorsInView } from './corridors-in-view';
import type { EventSubjects } from './event-subjects';
import { EVERY_SUBJECT } from './subject-filter';
import { NO_WAYS_OR_ROLES } from './testing';

type State = AtlasCorridor['segments'][number]['states'][number];
const claimOf = (source: string, stance: 'supports' | 'differs' = 'supports') =>
  ({ source: { id: source }, via: null, stance }) as State['claims'][number];
const state = (name: State['state'], ...claims: State['claims']): State => ({
  state: name,
  during: '1949/..',
  note: null,
  claims,
});
const corridor = {
  id: 'rajin',
  kind: 'rail',
  stations: [],
  segments: [
    { states: [state('operating', claimOf('atlas'), claimOf('press', 'differs'))] },
    { states: [state('closed', claimOf('atlas'))] },
  ],
  services: [{ ...state('expected', claimOf('document')), title: '', from: 'a', to: 'b' }],
  legs: [],
} as unknown as AtlasCorridor;

const EMPTY: ReadonlySet<string> = new Set();
const subjects: EventSubjects[] = [
  { id: 'talks', dated: true, places: new Set(['moscow']), actors: EMPTY, states: EMPTY, dyads: EMPTY, sources: EMPTY, ...NO_WAYS_OR_ROLES }, // prettier-ignore
  { id: 'visit', dated: false, places: new Set(['hanoi']), actors: new Set(['kim']), states: EMPTY, dyads: EMPTY, sources: EMPTY, ...NO_WAYS_OR_ROLES }, // prettier-ignore
];
const record = {
  corridors: [corridor],
  summaries: [
    { id: 'talks', corridor: 'rajin' },
    { id: 'visit', corridor: null },
  ],
  subjects,
  sources: [
    { id: 'document', document: '1' },
    { id: 'atlas', document: null },
    { id: 'press', document: null },
  ],
};
const ALL = { ...UNFILTERED, ...EVERY_SUBJECT };
/** States of rails, then of services, that are let through; null where the corridor is not. */
const shown = (filter: Partial<typeof ALL>, matched: ReadonlySet<string> | null = null) => {
  const [one] = corridorsInView(record, { ...ALL, ...filter }, matched);
  return one
    ? [...one.segments.flatMap(({ states }) => states), ...one.services].map((part) => part.state)
    : null;
};

describe('a corridor obeys the filter', () => {
  it('of nothing', () => {
    expect(shown({})).toEqual(['operating', 'closed', 'expected']);
  });

  it('of types: a railway is what events of railways are about', () => {
    expect(shown({ types: ['rail'] })).not.toBeNull();
    expect(shown({ types: ['port', 'official-visit'] })).toBeNull();
  });

  it('of statuses: what is expected has not come about', () => {
    expect(shown({ statuses: ['occurred'] })).toEqual(['operating', 'closed']);
    expect(shown({ statuses: ['planned'] })).toEqual(['expected']);
    expect(shown({ statuses: ['cancelled'] })).toEqual([]);
  });

  it('of certainties: where sources differ on a state, it is contested', () => {
    expect(shown({ certainties: ['contested'] })).toEqual(['operating']);
    expect(shown({ certainties: ['explicit'] })).toEqual(['closed', 'expected']);
  });

  it('of the record: what the documents do not say is left out', () => {
    expect(shown({ record: 'documents' })).toEqual(['expected']);
  });

  it('of speech: a line is no speech', () => {
    expect(shown({ said: 'in' })).not.toBeNull();
    expect(shown({ said: 'only' })).toBeNull();
  });

  it('of subjects: it is there where one of its events is', () => {
    expect(shown({ places: ['moscow'] })).not.toBeNull();
    expect(shown({ places: ['hanoi'] })).toBeNull();
    expect(shown({ actors: ['kim'] })).toBeNull();
    expect(shown({ dates: 'undated' })).toBeNull();
    expect(shown({ text: 'railway' }, new Set(['talks']))).not.toBeNull();
    expect(shown({ text: 'summit' }, new Set(['visit']))).toBeNull();
  });
});
