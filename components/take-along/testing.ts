import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { LAND } from '@/components/static-map/land';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import { eventSubjects } from '@/lib/filters/event-subjects';
import type { ClaimDetail } from '@/lib/model/event-detail';
import { draftHandout } from '@/lib/lecture/handout/draft';
import { handoutOf } from '@/lib/lecture/handout/handout';
import type { PresentedTour, StepText } from '@/lib/lecture/presented-tour';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { Poll } from '@/lib/model/poll-schema';
import type { Slide } from '@/lib/tours/slide';
import type { EventSummary } from '@/lib/model/event-summary';
import { familyOf, type EventType, type Status } from '@/lib/model/vocabulary';
import { parseView } from '@/lib/view/view-parameters';
import type { TakenTour } from './taken-tour';

const EVENTS = [
  {
    id: 'summit',
    year: 2019,
    from: 'pyongyang',
    to: 'hanoi',
    type: 'delegation',
    status: 'occurred',
  },
  {
    id: 'letter',
    year: 2018,
    from: 'seoul',
    to: 'pyongyang',
    type: 'letter',
    status: 'occurred',
  },
  {
    id: 'offer',
    year: 2019,
    from: 'ulaanbaatar',
    to: 'pyongyang',
    type: 'mission',
    status: 'declined',
  },
] as const;

const PLACES = [
  ['pyongyang', 'Pyongyang', 125.75, 39.03],
  ['hanoi', 'Hà Nội', 105.85, 21.03],
  ['seoul', 'Seoul & Incheon', 126.98, 37.57],
  ['ulaanbaatar', 'Ulaanbaatar', 106.92, 47.92],
] as const;

/** Four places, and what went between them. */
export const smallRecord = () => recordOf(EVENTS);

interface SmallEvent {
  readonly id: string;
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly type: EventType;
  readonly status: Status;
}

/** The four places with a line between any two of them. */
export const busyRecord = () =>
  recordOf(
    PLACES.flatMap(([from], index) =>
      PLACES.slice(index + 1).map(([to]): SmallEvent => {
        const type = index === 0 ? 'letter' : 'delegation';
        return { id: `${from}-${to}`, year: 2019, from, to, type, status: 'occurred' };
      }),
    ),
  );

function recordOf(events: readonly SmallEvent[]): RecordWithCubes {
  const rows = events.map(({ id, year, ...leg }) =>
    flowRow({ eventId: id, ...leg, family: familyOf(leg.type), earliest: `${year}-02-27` }),
  );
  const summaries = events.map(({ id, year, from, to, type, status }) => ({
    id,
    title: `Title of ${id}`,
    edtf: `${year}-02-27`,
    dateText: null,
    family: familyOf(type),
    status,
    certainty: 'explicit',
    kind: 'act',
    corridor: null,
    legs: [{ from, to, mutual: false }],
    venue: null,
    actors: [],
    reporters: [],
    sources: [],
    roles: {},
  })) as unknown as EventSummary[];
  const places = PLACES.map(
    ([id, name, longitude, latitude]) =>
      ({ id, name, longitude, latitude, country: null }) as unknown as AtlasPlace,
  );
  return {
    cubes: buildFlowCubes(flowTableOfLegs(rows)),
    summaries,
    subjects: eventSubjects(summaries, [], places),
    places,
    actors: [],
    corridors: [],
    sources: [],
  };
}

export const sentences = (...texts: (readonly [string, ...string[]])[]): StepText => ({
  kind: 'sentences',
  sentences: texts.map(([text, ...events]) => ({ text, events })),
});
export const markdown = (text: string): StepText => ({
  kind: 'markdown',
  markdown: text,
  isPlain: false,
});

interface SmallStep {
  readonly title: string;
  readonly text: StepText;
  readonly notes?: StepText;
  readonly cue?: string;
  readonly view?: string;
  readonly slide?: Slide;
  readonly poll?: Poll;
}

export const smallTour = (...steps: readonly SmallStep[]): PresentedTour => ({
  title: 'Hà Nội & after',
  summary: 'What it is <about>.',
  steps: steps.map(({ title, text, notes = sentences(), cue = null, view = '', ...more }) => ({
    ...more,
    title,
    text,
    notes,
    cue,
    view: parseView(new URLSearchParams(view)).view,
  })),
});

const CLAIM = {
  ordinal: 1,
  source: {
    id: 'paper',
    csl: {
      type: 'book',
      title: 'A paper & more',
      author: [{ family: 'Lankov', given: 'A.' }],
      issued: { 'date-parts': [[2019]] },
      URL: 'https://example.org/?a=1&b=2',
    },
  },
  via: null,
  locator: { page: '5' },
  quotation: null,
  stance: 'supports',
  on: null,
  says: null,
} as unknown as ClaimDetail;

/** Drawn as `takenTour` does, without a server. */
export function smallTakenTour(tour: PresentedTour): TakenTour {
  const record = smallRecord();
  const { maps, listed } = draftHandout(tour, record, () => null);
  const summaries = new Map(record.summaries.map((summary) => [summary.id, summary]));
  const claims = new Map([['summit', [CLAIM]]]);
  return {
    handout: handoutOf(tour, listed, { summaries, claims }),
    maps,
    land: LAND,
  };
}

/** The parts of a file of PowerPoint that are text, by name. */
export const textParts = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** What is written in an SVG, without its elements. */
export const wordsOf = (svg: string) => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;

/** Fails where this is no XML: elements that do not close, signs that are not escaped. */
export function expectXml(xml: string): void {
  const open: string[] = [];
  for (const [, closes, name, attributes = '', empty, text, stray] of xml.matchAll(TOKEN)) {
    expect(stray, `a "<" in ${xml.slice(0, 80)}`).toBeUndefined();
    const escaped = `${attributes}${text ?? ''}`.replace(
      /&(amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/g,
      '',
    );
    expect(escaped).not.toContain('&');
    // oxlint-disable-next-line no-control-regex
    expect(escaped).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    if (name === undefined || empty) continue;
    if (closes) expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
}
