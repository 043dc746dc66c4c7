import type { ActorDetail } from './actor-detail';
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

/** A person of whom nothing but the codes elsewhere is known, but for what a test is about. */
export const actorDetail = (change: Partial<ActorDetail> = {}): ActorDetail => ({
  id: 'envoy',
  kind: 'person',
  name: 'Envoy',
  names: [],
  affiliation: null,
  affiliates: [],
  continues: null,
  continuedBy: [],
  seat: null,
  country: null,
  lifetime: null,
  roles: [],
  wikidata: 'Q42',
  viaf: '113230702',
  note: null,
  ...change,
});
