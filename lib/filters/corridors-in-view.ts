import {
  TYPES_BY_FAMILY,
  type Certainty,
  type EventType,
  type Status,
} from '@/lib/model/vocabulary';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { AtlasSource } from '@/lib/model/atlas-source';
import type { EventSummary } from '@/lib/model/event-summary';
import type { CategoryFilter } from '@/lib/flows/category';
import type { LineState } from '@/lib/flows/segment-state';
import type { EventSubjects } from './event-subjects';
import { keptEvents, type MatchedEvents, type SubjectFilter } from './subject-filter';

/** What the corridors of a view are chosen from. */
interface CorridorRecord {
  readonly corridors: readonly AtlasCorridor[];
  readonly summaries: readonly Pick<EventSummary, 'id' | 'corridor'>[];
  readonly subjects: readonly EventSubjects[];
  readonly sources: readonly Pick<AtlasSource, 'id' | 'document'>[];
}

type DatedState = AtlasCorridor['segments'][number]['states'][number];

/** A line of a kind is what events of these types are about. */
const TYPES_OF_KIND: Readonly<Record<AtlasCorridor['kind'], readonly EventType[]>> = {
  rail: ['rail'],
  port: ['port'],
  energy: ['energy'],
  road: TYPES_BY_FAMILY.corridor,
};

/** The status of an event that a line in this state corresponds to: what is expected has not come about. */
const STATUS_OF_STATE: Readonly<Record<LineState, Status>> = {
  operating: 'occurred',
  'under-construction': 'occurred',
  closed: 'occurred',
  expected: 'planned',
};

const certaintyOf = ({ claims }: DatedState): Certainty =>
  claims.some(({ stance }) => stance === 'differs') ? 'contested' : 'explicit';

/**
 * Corridors as far as a view lets their states and services through, whatever its years. A line has no
 * subjects of its own: it is there where one of its events is kept. Of what was only said, it is no part.
 */
export function corridorsInView(
  { corridors, summaries, subjects, sources }: CorridorRecord,
  filter: CategoryFilter & SubjectFilter,
  matched: MatchedEvents,
): AtlasCorridor[] {
  const { types, statuses, certainties, said, record } = filter;
  if (said === 'only') return [];
  const kept = keptEvents(subjects, filter, matched);
  const ofKept =
    kept && new Set(summaries.flatMap(({ id, corridor }) => (kept.has(id) ? [corridor] : [])));
  const documents = new Set(sources.flatMap(({ id, document }) => (document === null ? [] : [id])));
  const isInDocuments = ({ claims }: DatedState) =>
    claims.some(({ source, via }) => documents.has((via ?? source).id));
  const passes = (state: DatedState) =>
    (statuses === null || statuses.includes(STATUS_OF_STATE[state.state])) &&
    (certainties === null || certainties.includes(certaintyOf(state))) &&
    (record === 'whole' || isInDocuments(state) === (record === 'documents'));
  return corridors
    .filter(
      ({ id, kind }) =>
        (types === null || types.some((type) => TYPES_OF_KIND[kind].includes(type))) &&
        (ofKept === null || ofKept.has(id)),
    )
    .map((corridor) => ({
      ...corridor,
      segments: corridor.segments.map((segment) => ({
        ...segment,
        states: segment.states.filter(passes),
      })),
      services: corridor.services.filter(passes),
    }));
}
