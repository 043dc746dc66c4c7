import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventDetail } from '@/lib/model/event-detail';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { actorDetail } from '@/lib/model/testing';
import { edtfBounds } from '@/lib/time/edtf';
import { aboutJsonLd } from './about-json-ld';
import { actorJsonLd } from './actor-json-ld';
import { eventJsonLd } from './event-json-ld';
import { isoDates } from './iso-date';
import { jsonLdText } from './json-ld';
import { placeJsonLd } from './place-json-ld';
import { sourceJsonLd } from './source-json-ld';
import { tourJsonLd } from './tour-json-ld';

const page = { address: 'https://atlas.example/en/events/visit', language: 'en' };

const hanoi: AtlasPlace = {
  id: 'hanoi',
  kind: 'capital',
  name: 'Hanoi',
  names: [
    { language: 'en', text: 'Hanoi', kind: 'standard' },
    { language: 'vi', text: 'Hà Nội', kind: 'standard' },
  ],
  longitude: 105.85,
  latitude: 21.03,
  country: 'VN',
  parent: null,
  wikidata: 'Q1858',
  geonames: 1581130,
  note: null,
};

const event: EventDetail = {
  id: 'visit',
  title: 'A visit',
  summary: 'They went.',
  family: 'visit',
  type: 'official-visit',
  kind: 'act',
  status: 'occurred',
  certainty: 'explicit',
  supplement: false,
  edtf: '2013-10-28/2013-10-31',
  earliest: '2013-10-28',
  latest: '2013-10-31',
  dateText: null,
  dateBasis: null,
  dateNote: null,
  note: null,
  plover: null,
  venue: { id: 'hanoi', name: 'Hanoi' },
  corridor: null,
  legs: [
    {
      from: { id: 'seoul', name: 'Seoul' },
      to: { id: 'hanoi', name: 'Hanoi' },
      who: [],
      basis: null,
      mutual: false,
    },
  ],
  participants: [
    { id: 'envoy', name: 'Envoy', role: 'visitor' },
    { id: 'vietnam', name: 'Vietnam', role: 'host' },
  ],
  amounts: [],
  claims: [
    {
      ordinal: 1,
      source: { id: 'article', csl: { type: 'article-journal', title: 'An article' } },
      via: null,
      locator: {},
      quotation: null,
      stance: 'supports',
      on: null,
      says: null,
    },
  ],
  related: [],
};

describe('the text of a script', () => {
  it('cannot be ended by anything that it holds, and says the same', () => {
    const nasty = '</script><script>alert(1)</script><!--\u2028&amp;';
    expect(jsonLdText({ '@type': 'Event', name: nasty })).not.toMatch(/[<>&\u2028\u2029]/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(nasty)), (name) => {
        const text = jsonLdText({ '@type': 'Thing', name });
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org', name });
      }),
    );
  });
});

describe('dates', () => {
  const dates = (edtf: string) => isoDates({ edtf, ...edtfBounds(edtf) });

  it.each([
    ['2019-02-27', { startDate: '2019-02-27' }],
    ['2013-10', { startDate: '2013-10' }],
    ['2011', { startDate: '2011' }],
    ['2013-10-28/2013-10-31', { startDate: '2013-10-28', endDate: '2013-10-31' }],
    ['2008/..', { startDate: '2008' }],
    ['[2014-05-03,2014-05-04]', { startDate: '2014-05' }],
    ['2011-39', { startDate: '2011' }],
  ])('%s are as precise as the record', (edtf, expected) => {
    expect(JSON.parse(JSON.stringify(dates(edtf)))).toEqual(expected);
  });

  it.each(['2011~', '1988?', '[1988,1989]', '195X', '2011-24'])('%s are not asserted', (edtf) => {
    expect(dates(edtf).startDate).toBeUndefined();
  });

  it('are none for an undated event', () => {
    expect(isoDates({ edtf: null, earliest: null, latest: null })).toEqual({});
  });
});

describe('an event', () => {
  it('has where, who and who says so', () => {
    expect(eventJsonLd(event, [hanoi], page)).toMatchObject({
      '@type': 'Event',
      name: 'A visit',
      startDate: '2013-10-28',
      endDate: '2013-10-31',
      location: [{ '@type': 'Place', name: 'Hanoi', geo: { latitude: 21.03 } }],
      organizer: [{ name: 'Vietnam' }],
      attendee: [{ name: 'Envoy' }],
      subjectOf: [{ '@type': 'ScholarlyArticle', name: 'An article' }],
    });
  });

  it('is named in the words of an ontology where one fits', () => {
    expect(eventJsonLd({ ...event, plover: 'CONSULT' }, [hanoi], page)).toMatchObject({
      about: { '@type': 'DefinedTerm', termCode: 'CONSULT' },
    });
    expect(eventJsonLd(event, [hanoi], page)['about']).toBeUndefined();
  });

  it('is said to be cancelled when it was', () => {
    const cancelled = eventJsonLd({ ...event, status: 'cancelled' }, [hanoi], page);
    expect(cancelled).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
  });

  it.each(['proposed', 'considered', 'declined'] as const)('that was %s is none', (status) => {
    const idea = eventJsonLd({ ...event, status }, [hanoi], page);
    expect(idea).toMatchObject({ '@type': 'WebPage', citation: [{ name: 'An article' }] });
    expect(idea).not.toHaveProperty('startDate');
  });
});

describe('places, actors, sources and the whole', () => {
  it('a place has its position and its other names', () => {
    expect(placeJsonLd(hanoi, page)).toMatchObject({
      alternateName: ['Hà Nội'],
      address: { addressCountry: 'VN' },
      sameAs: ['https://www.wikidata.org/entity/Q1858', 'https://sws.geonames.org/1581130/'],
    });
  });

  it('an actor is a person, an organisation or a country', () => {
    const actor = actorDetail({
      affiliation: { id: 'mongolia', name: 'Mongolia' },
      roles: [{ title: 'minister', of: null, during: null, source: null }],
    });
    expect(actorJsonLd(actor, page)).toMatchObject({
      '@type': 'Person',
      jobTitle: ['minister'],
      affiliation: { name: 'Mongolia' },
      sameAs: ['https://www.wikidata.org/entity/Q42', 'https://viaf.org/viaf/113230702'],
    });
    expect(actorJsonLd({ ...actor, wikidata: null }, page)).toMatchObject({
      sameAs: ['https://viaf.org/viaf/113230702'],
    });
    const ministry = actorJsonLd({ ...actor, kind: 'organisation' }, page);
    expect(ministry).toMatchObject({
      '@type': 'Organization',
      parentOrganization: { name: 'Mongolia' },
    });
    expect(actorJsonLd({ ...actor, kind: 'state' }, page)).toMatchObject({ '@type': 'Country' });
  });

  it('a source is the kind of work that it is', () => {
    const csl = {
      type: 'article-newspaper' as const,
      title: 'News',
      author: [{ family: 'Hwang', given: 'J.' }],
      issued: { 'date-parts': [[2021, 9, 10]] as [[number, number, number]] },
      DOI: '10.1/x',
    };
    expect(sourceJsonLd(csl, page)).toMatchObject({
      '@type': 'NewsArticle',
      author: [{ name: 'J. Hwang' }],
      datePublished: '2021-09-10',
      url: 'https://doi.org/10.1/x',
    });
  });

  it('a name in one piece is a name, whether of a person or of an organisation', () => {
    const author = [{ literal: 'Trần Thị Mỹ Hoa' }, { family: 'Hwang', given: 'J.' }];
    expect(sourceJsonLd({ type: 'thesis', title: 'Thesis', author }, page).author).toEqual([
      'Trần Thị Mỹ Hoa',
      { '@type': 'Person', name: 'J. Hwang', familyName: 'Hwang', givenName: 'J.' },
    ]);
  });
});

it('the page about the atlas speaks of the dataset', () => {
  const dataset = { '@type': 'Dataset', '@id': 'https://atlas.example/#dataset' };
  expect(aboutJsonLd({ title: 'About', description: 'What it is', dataset }, page)).toMatchObject({
    '@type': 'AboutPage',
    about: dataset,
  });
});

describe('a tour', () => {
  it('is a learning resource with its steps as parts', () => {
    const sentence = { text: 'They met.', events: ['visit'] };
    const step = { title: 'First', text: [sentence], notes: [], cue: null, view: '' };
    const about = { id: 'a-tour', title: 'A tour', summary: 'Of one step.' };
    const tour = { ...about, pace: 'step' as const, steps: [step] };
    expect(tourJsonLd(tour, page)).toMatchObject({
      '@type': 'LearningResource',
      name: 'A tour',
      hasPart: [{ name: 'First', position: 1, url: `${page.address}#step-1` }],
    });
  });
});
