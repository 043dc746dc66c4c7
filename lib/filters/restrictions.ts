import type { Certainty, EventType, RecordPart, Status } from '@/lib/model/vocabulary';
import { withoutFacets, type Facet } from './relaxations';
import { withoutSubject } from './subject-choice';
import { SUBJECT_LISTS, chosenIds, type SubjectList } from './subject-filter';
import type { ViewFilter } from './view-filter';

/** One thing that a filter asks for and that a reader can take back by itself. */
export type Restriction = (
  | { readonly facet: 'years'; readonly from: number | null; readonly to: number | null }
  | { readonly facet: 'dates' }
  | { readonly facet: 'said' }
  | { readonly facet: 'record'; readonly part: Exclude<RecordPart, 'whole'> }
  | { readonly facet: 'types'; readonly values: readonly EventType[] }
  | { readonly facet: 'statuses'; readonly values: readonly Status[] }
  | { readonly facet: 'certainties'; readonly values: readonly Certainty[] }
  | { readonly facet: SubjectList; readonly id: string }
  | { readonly facet: 'text'; readonly text: string }
) & {
  /** Distinct among the restrictions of a filter. */
  readonly key: string;
  /** The change of the view that takes it back. */
  readonly without: Partial<ViewFilter>;
};

/** What the filter asks for: when, what kind, where, who, by whom told; each id by itself. */
export function restrictionsOf(filter: ViewFilter): Restriction[] {
  const { from, to, dates, types, statuses, certainties, said, record, text } = filter;
  const whole = <Name extends Facet>(facet: Name) => ({
    facet,
    key: facet,
    without: withoutFacets([facet]),
  });
  return [
    ...(from === null && to === null ? [] : [{ ...whole('years'), from, to }]),
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
    ...(text === null ? [] : [{ ...whole('text'), text }]),
  ];
}
