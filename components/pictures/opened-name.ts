import type { RecordWithCubes } from '@/components/record/use-client-record';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { View } from '@/lib/view/view';

/** The name of what a view has opened; null where nothing is, or nothing that the record has. */
export function openedName(
  open: View['open'],
  { summaries, corridors }: Pick<RecordWithCubes, 'summaries' | 'corridors'>,
  names: SubjectNames,
): string | null {
  const placesOf = (...ids: readonly string[]) =>
    ids.map((id) => names('places', id) ?? id).join(' – ');
  switch (open?.kind) {
    case 'event':
      return summaries.find(({ id }) => id === open.id)?.title ?? null;
    case 'corridor':
      return corridors.find(({ id }) => id === open.id)?.name ?? null;
    case 'place':
      return placesOf(open.id);
    case 'pair':
      return placesOf(...open.places);
    case 'flow':
      return placesOf(open.from, open.to);
    default:
      return null;
  }
}
