import { describe, expect, it } from 'vitest';
import { checkLinks } from './check-links';
import { checkTexts } from './check-texts';
import { checkTours } from './check-tours';
import { actor, both, entriesOf, event, place, source, told, tour } from './testing';

type Written = Record<string, unknown>;

const textOn = (...events: string[]) => [{ ...both('They went.'), events }];

/** A tour whose first step is as said; the notes of each step speak of every event, unless it says else. */
function spokenTour(step: Written, events: readonly string[]): Written {
  const whole = tour('trip', events[0]!, step) as { steps: readonly Written[] };
  const notes = textOn(...events);
  return { ...whole, steps: whole.steps.map((each) => ({ notes, ...each })) };
}

const record = (step: Written) =>
  entriesOf({
    places: [place('here'), place('there')],
    actors: [
      actor('mongolia', { kind: 'state' }),
      actor('dprk', { kind: 'state' }),
      actor('envoy', { affiliation: 'mongolia' }),
    ],
    sources: [source('article'), source('book')],
    events: [
      event('visit', {
        participants: [
          { actor: 'envoy', role: 'visitor' },
          { actor: 'dprk', role: 'host' },
        ],
      }),
      event('letter', {
        family: 'correspondence',
        type: 'letter',
        date: null,
        legs: [{ from: 'here', to: 'here' }],
      }),
      event('later', { date: '2018' }),
    ],
    tours: [spokenTour(step, ['visit', 'letter', 'later'])],
  });

const problems = (step: Written) => told(checkTours(record(step)));
const ofView = (view: string) => problems({ view });
describe('the view of a step', () => {
  it.each([
    'from=2013&to=2013&types=2.visit',
    'places=here&actors=envoy,mongolia&dyads=dprk.mongolia&sources=article&open=event.visit',
    'open=pair.here.there&camera=106.9,47.9,4&panel=list',
    'projection=globe',
    'from=2010&to=2013&compare=2013-2018',
    'places=here&compare=place.there.2018',
    'actors=envoy&compare=actor.mongolia',
    // A chart has nothing beside it.
    'picture=matrix&compare=2013-2018',
  ])('may be %s', (view) => {
    expect(ofView(view)).toEqual([]);
  });

  it.each([
    ['form=2013', 'there is no parameter "form"'],
    ['from=13', '"from=13" cannot be read'],
    ['from=2013&dates=undated', '"from=2013" cannot be read'],
    ['?from=2013', 'expected it as the atlas writes it: from=2013'],
    ['to=2013&from=2013', 'expected it as the atlas writes it: from=2013&to=2013'],
    ['from=2013&from=2013', 'expected it as the atlas writes it: from=2013'],
    ['camera=106.90001,47.9,4', 'expected it as the atlas writes it: camera=106.9,47.9,4'],
    ['panel=none', 'expected it as the atlas writes it: '],
    ['text=went', 'a tour filters by ids; its views do not search for words'],
    ['open=event.nothing', '"nothing" is not among the events of the record'],
    ['open=place.nowhere', '"nowhere" is not among the places of the record'],
    ['open=corridor.nowhere', '"nowhere" is not among the corridors of the record'],
    ['open=flow.here.there.trade', 'no event is of the flow "flow.here.there.trade"'],
    ['open=pair.here.nowhere', '"nowhere" is not among the places of the record'],
    ['to=2017&open=event.later', 'opens "later", which its filters hide'],
    ['places=here,nowhere', '"nowhere" is not among the places of the record'],
    ['actors=envoy,nobody', '"nobody" is not among the actors of the record'],
    ['dyads=dprk.mongolia,dprk.nobody', '"nobody" is not among the actors of the record'],
    ['sources=article,hearsay', '"hearsay" is not among the sources of the record'],
    ['from=2014&to=2016', 'no event passes its filters'],
    ['from=2013&to=2013&compare=2014-2016', 'no event passes its filters'],
    ['dyads=dprk.mongolia&compare=dyad.dprk.nobody', '"nobody" is not among the actors'],
    ['compare=place.nowhere', '"nowhere" is not among the places of the record'],
    ['compare=actor.nobody', '"nobody" is not among the actors of the record'],
    ['places=here&compare=place.elsewhere', 'no event passes its filters'],
    ['compare=2013-2018', 'a comparison has a whole period first'],
    ['from=2018&to=2018&compare=2013-2013', 'a comparison has a whole period first'],
  ])('may not be %s', (view, problem) => {
    expect(ofView(view)).toContainEqual(expect.stringContaining(`trip › steps.0.view: ${problem}`));
  });

  it('opens no pair that no event goes between', () => {
    expect(ofView('open=pair.here.there')).toEqual([]);
    const places = [place('here'), place('there'), place('elsewhere')];
    const entries = {
      ...record({ view: 'open=pair.elsewhere.here' }),
      places: entriesOf({ places }).places,
    };
    expect(told(checkTours(entries))).toEqual([
      'trip › steps.0.view: no event goes between elsewhere and here',
    ]);
  });
});

describe('the text of a step', () => {
  const hidden = "trip › steps.0.text.0.events.0: the step's view hides";

  it('is about what its view shows', () => {
    expect(ofView('types=2.correspondence')).toEqual([`${hidden} "visit"`]);
    expect(ofView('from=2014')).toEqual([`${hidden} "visit"`]);
    expect(ofView('actors=nobody')).toContain(`${hidden} "visit"`);
    expect(ofView('dates=undated')).toEqual([`${hidden} "visit"`]);
  });

  it('may be about either period of a comparison', () => {
    const text = textOn('visit', 'later');
    expect(problems({ text, view: 'from=2012&to=2014&compare=2017-2019' })).toEqual([]);
    expect(problems({ text, view: 'from=2012&to=2014&compare=2013-2017' })).toEqual([
      'trip › steps.0.text.0.events.1: the step\'s view hides "later"',
    ]);
  });

  it('is about undated events where the view shows them, which is in no years', () => {
    const text = textOn('letter');
    expect(problems({ text, view: '' })).toEqual([]);
    expect(problems({ text, view: 'dates=undated' })).toEqual([]);
    expect(problems({ text, view: 'from=2013' })).toEqual([`${hidden} "letter"`]);
    expect(ofView('from=2013&open=event.letter')).toEqual([
      'trip › steps.0.view: opens "letter", which its filters hide',
    ]);
  });

  it('leaves the notes free', () => {
    expect(problems({ notes: textOn('later'), view: 'to=2014' })).toEqual([]);
  });
});

describe('what a step shows', () => {
  const ofMany = (count: number, step: Written) => {
    const ids = Array.from({ length: count }, (_, index) => `event-${index}`);
    const events = ids.map((id, index) => event(id, { date: index % 2 === 0 ? '2013' : '2018' }));
    return told(checkTours(entriesOf({ events, tours: [spokenTour(step, ids)] })));
  };

  it.each(['', 'from=2013&to=2013&compare=2018-2018'])('is 25 events at most, by "%s"', (view) => {
    const tooMany = 'trip › steps.0.view: shows 26 events; a step shows 25 at most';
    expect(ofMany(25, { view })).toEqual([]);
    expect(ofMany(26, { view })).toContain(tooMany);
    expect(ofMany(26, { view: 'from=2013&to=2013' })).not.toContain(tooMany);
  });

  it('is what text or notes speak of, but for a quarter', () => {
    const ofStep = (...spokenOf: string[]) => ofMany(4, { notes: textOn(...spokenOf) });
    expect(ofStep('event-1', 'event-2', 'event-3')).toEqual([]);
    expect(ofStep('event-1', 'event-2')).toEqual([]);
    expect(ofStep('event-0', 'event-2')).toEqual([
      'trip › steps.0.view: neither text nor notes speak of 2 of the 4 events that it shows, such as "event-1"; a quarter may be such at most',
    ]);
  });
});

it('each step says what the speaker does or asks', () => {
  expect(problems({ cue: undefined })).toEqual([
    'trip › steps.0.cue: missing: what the speaker does or asks at this step',
  ]);
});

describe('sentences', () => {
  it('name events of the record, in notes too', () => {
    expect(
      told(checkLinks(record({ text: textOn('visit', 'gone'), notes: textOn('lost') }))),
    ).toEqual([
      'trip › steps.0.text.0.events.1: "gone" is not among the events of the record',
      'trip › steps.0.notes.0.events.0: "lost" is not among the events of the record',
    ]);
  });

  it('name at least one, and each once', () => {
    expect(() => record({ text: textOn() })).toThrow('a sentence of a tour names the events');
    expect(() => record({ text: textOn('visit', 'visit') })).toThrow('an event is named once');
  });

  it('are held to the rules of our own texts', () => {
    const twice = { en: 'Went  there.', vi: 'Went  there.', events: ['visit'] };
    expect(told(checkTexts(record({ text: [twice], cue: { en: 'Wait.', vi: 'Wait.' } })))).toEqual([
      'trip › steps.0.text.0.en: two spaces in a row',
      'trip › steps.0.text.0.vi: two spaces in a row',
      'trip › steps.0.text.0.vi: the same as in English',
      'trip › steps.0.cue.vi: the same as in English',
    ]);
  });
});
