import type { EventSummary } from './event-summary';

/** A delegation from Hanoi to Seoul in 2018, but for what a test is about. */
export const eventSummary = (change: Partial<EventSummary> = {}): EventSummary => ({
  id: 'visit',
  title: 'A visit',
  summary: '',
  family: 'visit',
  type: 'delegation',
  kind: 'act',
  status: 'occurred',
  certainty: 'explicit',
  supplement: false,
  edtf: '2018',
  earliest: '2018-01-01',
  latest: '2018-12-31',
  dateText: null,
  legs: [{ from: 'hanoi', to: 'seoul', mutual: false }],
  venue: null,
  corridor: null,
  actors: [],
  reporters: [],
  roles: {},
  sources: ['book'],
  differsOn: [],
  ...change,
});
