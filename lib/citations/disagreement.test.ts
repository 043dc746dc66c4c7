import { describe, expect, it } from 'vitest';
import type { ClaimDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import {
  chosenDisagreements,
  disagreementQuerySchema,
  disagreementSearch,
  disagreementsOf,
  subjectOf,
} from './disagreement';

const event = (id: string, differsOn: EventSummary['differsOn'] = []): EventSummary => ({
  id,
  title: id,
  summary: '',
  family: 'visit',
  type: 'delegation',
  kind: 'act',
  status: 'occurred',
  certainty: 'contested',
  supplement: false,
  edtf: null,
  earliest: null,
  latest: null,
  dateText: null,
  legs: [{ from: 'hanoi', to: 'hanoi', mutual: false }],
  venue: null,
  corridor: null,
  actors: [],
  reporters: [],
  roles: {},
  sources: ['book'],
  differsOn,
});

const claim = (
  ordinal: number,
  source: string,
  change: Partial<ClaimDetail> = {},
): ClaimDetail => ({
  ordinal,
  source: { id: source, csl: { type: 'book', title: source } },
  via: null,
  locator: {},
  quotation: null,
  stance: 'supports',
  on: null,
  says: null,
  ...change,
});
const differs = { stance: 'differs', says: 'Not so.' } as const;

const SUMMARIES = [event('first', ['date', 'amount']), event('second'), event('third')];
const CLAIMS = new Map([
  [
    'first',
    [
      claim(1, 'book'),
      claim(2, 'article', { ...differs, on: 'amount' }),
      claim(3, 'book', { ...differs, on: 'date' }),
      claim(4, 'note', {
        ...differs,
        on: 'date',
        via: { id: 'book', csl: claim(1, 'book').source.csl },
      }),
      claim(5, 'paper'),
    ],
  ],
  ['second', [claim(1, 'paper')]],
  ['third', [claim(1, 'article')]],
]);

const all = disagreementsOf({
  summaries: SUMMARIES,
  claims: CLAIMS,
  contradictions: [['third', 'second']],
});

const asked = (search: Record<string, string>) =>
  chosenDisagreements(all, disagreementQuerySchema.parse(search)).map(subjectOf);

describe('where sources disagree', () => {
  it('is an entry for each aspect of an event, and each pair of events, in the order of time', () => {
    expect(all.map(subjectOf)).toEqual(['date', 'amount', 'events']);
  });

  it('has what the entry follows on one side and what differs on that aspect on the other', () => {
    const [date] = all;
    if (date?.kind !== 'claims') throw new Error('expected claims');
    expect(date.followed.map(({ ordinal }) => ordinal)).toEqual([1, 5]);
    expect(date.differing.map(({ ordinal }) => ordinal)).toEqual([3, 4]);
  });

  it('has of two events the earlier first, whichever says that it contradicts the other', () => {
    const pair = all.at(-1)!;
    if (pair.kind !== 'events') throw new Error('expected events');
    expect(pair.pair.map((side) => side.event.id)).toEqual(['second', 'third']);
    expect(pair.pair[1].claims).toHaveLength(1);
  });

  it('is chosen by what it is on, and by a source on either side or one that it is known through', () => {
    expect(asked({})).toEqual(['date', 'amount', 'events']);
    expect(asked({ on: 'date' })).toEqual(['date']);
    expect(asked({ document: 'article' })).toEqual(['amount', 'events']);
    expect(asked({ document: 'note' })).toEqual(['date']);
    expect(asked({ document: 'article', on: 'events' })).toEqual(['events']);
    expect(asked({ document: 'never-was' })).toEqual([]);
  });

  it('is asked for by an address, of which nothing else is heeded', () => {
    const query = disagreementQuerySchema.parse({ on: 'date', document: 'tran-2025', other: 'x' });
    expect(disagreementSearch(query)).toBe('?on=date&document=tran-2025');
    expect(disagreementQuerySchema.parse({ on: '', document: '' })).toEqual({
      on: null,
      document: null,
    });
    expect(disagreementSearch(disagreementQuerySchema.parse({ on: 'mood' }))).toBe('');
  });
});
