import { actorSchema } from '@/lib/model/actor-schema';
import { corridorSchema } from '@/lib/model/corridor-schema';
import { diplomaticEventSchema } from '@/lib/model/event-schema';
import { placeSchema } from '@/lib/model/place-schema';
import type { AtlasRecord } from '@/lib/record/read-record';
import { sourceSchema } from '@/lib/model/source-schema';
import { tourSchema } from '@/lib/model/tour-schema';

const both = (text: string) => ({ en: text, vi: `${text} (vi)` });
const english = (text: string) => [{ language: 'en', text }];
const claims = [{ source: 'article', locator: { paragraph: 1 } }];

const places = [
  {
    id: 'ulaanbaatar',
    kind: 'capital',
    country: 'MN',
    longitude: 106.9,
    latitude: 47.9,
    names: [
      { language: 'en', text: 'Ulaanbaatar' },
      { language: 'mn', text: 'Улаанбаатар' },
      { language: 'en', text: 'Ulan Bator', kind: 'variant', source: 'book', note: 'as printed' },
    ],
    wikidata: 'Q23430',
    geonames: 2028462,
    existed: '1924/..',
    note: both('a note'),
  },
  {
    id: 'pyongyang',
    kind: 'capital',
    country: 'KP',
    longitude: 125.7,
    latitude: 39.0,
    names: [
      { language: 'en', text: 'Pyongyang' },
      { language: 'vi', text: 'Bình Nhưỡng' },
    ],
  },
  {
    id: 'tumangang',
    kind: 'border-crossing',
    country: 'KP',
    longitude: 130.6,
    latitude: 42.4,
    names: english('Tumangang'),
    parent: 'pyongyang',
  },
].map((place) => placeSchema.parse(place));

const actors = [
  {
    id: 'mongolia',
    kind: 'state',
    names: english('Mongolia'),
    continues: 'mongolian-people-s-republic',
    seat: 'ulaanbaatar',
    country: 'MN',
  },
  {
    id: 'mongolian-people-s-republic',
    kind: 'state',
    names: [
      ...english('Mongolian People’s Republic'),
      { language: 'en', text: 'MPR', kind: 'short' },
    ],
  },
  { id: 'dprk', kind: 'state', names: english('DPRK'), seat: 'pyongyang', lifetime: '1948/..' },
  {
    id: 'envoy',
    kind: 'person',
    names: [...english('Envoy'), { language: 'vi', text: 'Đặc phái viên' }],
    affiliation: 'mongolia',
    wikidata: 'Q42',
    viaf: '113230702',
    roles: [{ title: both('minister'), of: 'mongolia', during: '2012/2014', source: 'book' }],
  },
].map((actor) => actorSchema.parse(actor));

const sources = [
  {
    id: 'article',
    csl: { type: 'article-journal', title: 'An article', issued: { 'date-parts': [[2015, 3]] } },
    document: '000',
  },
  {
    id: 'book',
    csl: { type: 'book', title: 'A book', author: [{ family: 'Author', given: 'An' }] },
    citedIn: [
      { document: 'article', footnote: 3, accessed: '2014-02-01', note: both('odd') },
      { document: 'article', referenceList: true },
    ],
    note: both('about the book'),
  },
].map((source) => sourceSchema.parse(source));

const events = [
  {
    id: 'visit',
    family: 'visit',
    type: 'official-visit',
    kind: 'act',
    formerly: ['first-visit'],
    date: '2013-10-28/2013-10-31',
    dateBasis: 'stated',
    title: both('A visit'),
    summary: both('They went.'),
    venue: 'pyongyang',
    plover: 'CONSULT',
    legs: [
      { from: 'ulaanbaatar', to: 'pyongyang', who: ['envoy', 'mongolia'], basis: 'stated' },
      { from: 'pyongyang', to: 'tumangang', basis: 'inferred' },
    ],
    participants: [
      { actor: 'envoy', role: 'visitor' },
      { actor: 'dprk', role: 'host' },
    ],
    claims: [
      {
        source: 'book',
        via: 'article',
        locator: { paragraph: 4, section: '2' },
        quotation: {
          text: 'they went there',
          language: 'en',
          translation: { vi: 'họ đã đến đó' },
        },
      },
    ],
    related: [{ event: 'letter', relation: 'led-to' }],
  },
  {
    id: 'letter',
    family: 'correspondence',
    type: 'letter',
    kind: 'act',
    date: null,
    status: 'declined',
    title: both('A letter'),
    summary: both('It was sent.'),
    certainty: 'contested',
    note: both('Two dates.'),
    dateText: both('once'),
    dateNote: both('as told'),
    venue: 'tumangang',
    legs: [{ from: 'ulaanbaatar', to: 'pyongyang', basis: 'convention' }],
    claims: [
      ...claims,
      { source: 'book', stance: 'differs', on: 'date', says: both('It was in 2012.') },
    ],
    related: [{ event: 'visit', relation: 'part-of' }],
  },
  {
    id: 'trade',
    family: 'trade',
    type: 'trade-flow',
    kind: 'state',
    date: '2012/..',
    dateBasis: 'inferred',
    dateNote: both('as counted'),
    certainty: 'inferred',
    title: both('Trade'),
    summary: both('Goods were sold.'),
    corridor: 'line',
    legs: [{ from: 'ulaanbaatar', to: 'tumangang', basis: 'stated' }],
    amounts: [
      { measure: 'growth', value: 12.5, unit: 'percent' },
      { measure: 'value', value: null, unit: 'EUR' },
      {
        measure: 'value',
        value: 0,
        unit: 'USD',
        flow: 'export',
        period: '2012',
        qualifier: 'at-least',
        reporter: 'mongolia',
        partner: 'dprk',
        commodity: both('coal'),
        note: both('as reported'),
      },
    ],
    claims,
    related: [{ event: 'letter', relation: 'contradicts' }],
  },
  {
    id: 'ring',
    family: 'statement',
    type: 'speech',
    kind: 'act',
    date: '../1990-05',
    dateBasis: 'stated',
    status: 'planned',
    title: both('A speech'),
    summary: both('It was given.'),
    legs: [{ from: 'pyongyang', to: 'pyongyang', basis: 'stated' }],
    amounts: [{ measure: 'quantity', value: 7, unit: 'person' }],
    claims,
  },
].map((event) => diplomaticEventSchema.parse(event));

const corridors = [
  {
    id: 'line',
    kind: 'rail',
    status: 'expected',
    summary: both('A line'),
    note: both('hoped'),
    names: [...english('The Line'), { language: 'vi', text: 'Đường' }],
    stations: ['ulaanbaatar', 'tumangang'],
    segments: [
      {
        from: 'ulaanbaatar',
        to: 'tumangang',
        gauges: [1520, 1435],
        lengthKm: 12.5,
        course: [[110, 48], [120.5, 45]], // prettier-ignore
        opened: '2013-09-22',
        note: both('in between'),
        states: [
          {
            state: 'under-construction',
            during: '2008/2013',
            note: both('rebuilt'),
            claims: [{ source: 'book', locator: { page: '7' } }, { source: 'article' }],
          },
          { state: 'operating', during: '2013/..', claims: [{ source: 'article' }] },
        ],
        claims: [{ source: 'article' }],
      },
      { from: 'tumangang', to: 'pyongyang' },
    ],
    services: [
      {
        title: both('Through trains'),
        from: 'ulaanbaatar',
        to: 'tumangang',
        state: 'expected',
        during: '2025',
        note: both('hoped for'),
        claims: [{ source: 'book' }],
      },
      {
        title: both('Trial trains'),
        from: 'tumangang',
        to: 'ulaanbaatar',
        state: 'operating',
        during: '2014',
        claims: [{ source: 'article' }],
      },
    ],
    claims: [...claims, { source: 'book', via: 'article' }],
  },
].map((corridor) => corridorSchema.parse(corridor));

const sentence = (text: string, ...eventIds: string[]) => ({ ...both(text), events: eventIds });

/** Of each shape: with options, with a unit and without one, and with neither. */
const polls = {
  Three: { kind: 'choice', prompt: both('Which?'), options: [both('This'), both('That')] },
  Four: { kind: 'number', prompt: both('How many?'), unit: both('tonnes') },
  Five: { kind: 'number', prompt: both('How often?'), unit: null },
  Six: { kind: 'year', prompt: both('When?') },
} as const;

const tours = [
  {
    id: 'tour',
    title: both('A tour'),
    summary: both('Of six steps.'),
    pace: 'sentence',
    steps: [
      { title: both('One'), text: [sentence('First.', 'visit')], view: '' },
      {
        title: both('Two'),
        text: [sentence('Second.', 'trade', 'visit'), sentence('And third.', 'letter')],
        notes: [sentence('Slowly.', 'letter', 'trade'), sentence('Or not.', 'visit')],
        cue: both('Let the room guess.'),
        view: 'from=2012',
      },
      ...(['Three', 'Four', 'Five', 'Six'] as const).map((title) => ({
        title: both(title),
        text: [sentence(`${title}.`, 'visit')],
        poll: polls[title],
        view: '',
      })),
    ],
  },
].map((tour) => tourSchema.parse(tour));

/** One of everything: every table gets rows, every optional field is there once and missing once. */
export const tinyRecord: AtlasRecord = {
  places,
  actors,
  sources,
  events,
  corridors,
  tours,
  contentHash: 'a'.repeat(64),
};
