import type { EventRole } from '@/lib/model/event-roles';
import type { EventWay } from '@/lib/model/event-ways';
import type { Certainty, EventType, RecordPart, Status } from '@/lib/model/vocabulary';
import { withoutFacets, type Facet } from './relaxations';
import { withoutSubject } from './subject-choice';
import { SUBJECT_LISTS, chosenIds, type SubjectList } from './subject-filter';
import type { ViewFilter } from './view-filter';

/** One thing that a filter asks for and that a reader can take back by itself. */
export type Restriction = (
  | {
      readonly facet: 'years';
      readonly from: number | null;
      readonly to: number | null;
      /** `out`: only what begins in them. */
      readonly ongoing: 'in' | 'out';
    }
  | { readonly facet: 'dates' }
  | { readonly facet: 'said' }
  | { readonly facet: 'record'; readonly part: Exclude<RecordPart, 'whole'> }
  | { readonly facet: 'types'; readonly values: readonly EventType[] }
  | { readonly facet: 'statuses'; readonly values: readonly Status[] }
  | { readonly facet: 'certainties'; readonly values: readonly Certainty[] }
  | { readonly facet: SubjectList; readonly id: string }
  | { readonly facet: 'events'; readonly count: number }
  | { readonly facet: 'ways'; readonly values: readonly EventWay[] }
  | {
      readonly facet: 'roles';
      readonly values: readonly EventRole[];
      /** Whose role it is. */
      readonly whose: 'chosen' | 'anyone';
    }
  | { readonly facet: 'text'; readonly text: string }
) & {
  /** Distinct among the restrictions of a filter. */
  readonly key: string;
  /** The change of the view that takes it back. */
  readonly without: Partial<ViewFilter>;
};

/** What the filter asks for: when, what kind, where, who, by whom told; each id by itself. */
export function restrictionsOf(filter: ViewFilter): Restriction[] {
  const { from, to, ongoing, dates, types, statuses, certainties, said, record } = filter;
  const { places, ways, actors, roles, events, text } = filter;
  const whole = <Name extends Facet>(facet: Name) => ({
    facet,
    key: facet,
    without: withoutFacets([facet]),
  });
  return [
    ...(from === null && to === null ? [] : [{ ...whole('years'), from, to, ongoing }]),
    ...(dates === 'any' ? [] : [whole('dates')]),
    ...(types === null ? [] : [{ ...whole('types'), values: types }]),
    ...(statuses === null ? [] : [{ ...whole('statuses'), values: statuses }]),
    ...(certainties === null ? [] : [{ ...whole('certainties'), values: certainties }]),
    // Back to acts and states alone, which is no restriction that a reader made.
    ...(said === 'only' ? [{ ...whole('said'), without: { said: 'out' } as const }] : []),
    ...(record === 'whole' ? [] : [{ ...whole('record'), part: record }]),
    ...SUBJECT_LISTS.flatMap((facet) =>
      (chosenIds(filter, facet) ?? []).map((id) => ({
        facet,
        id,
        key: `${facet} ${id}`,
        without: withoutSubject(filter, facet, id),
      })),
    ),
    ...(events === null ? [] : [{ ...whole('events'), count: events.length }]),
    ...(ways === null || places === null ? [] : [{ ...whole('ways'), values: ways }]),
    ...(roles === null
      ? []
      : [
          {
            ...whole('roles'),
            values: roles,
            whose: actors === null ? ('anyone' as const) : ('chosen' as const),
          },
        ]),
    ...(text === null ? [] : [{ ...whole('text'), text }]),
  ];
}
