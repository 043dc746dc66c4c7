import type { ClientRecord } from '@/components/record/use-client-record';
import type { SubjectNames } from '@/lib/filters/subject-names';
import type { View } from '@/lib/view/view';

/** The name of what a view has opened; null where nothing is, or nothing that the record has. */
export function openedName(
  open: View['open'],
  { summaries, corridors }: Pick<ClientRecord, 'summaries' | 'corridors'>,
  names: SubjectNames,
): string | null {
  const placeName = (id: string) => names('places', id) ?? id;
  switch (open?.kind) {
    case 'event':
      return summaries.find(({ id }) => id === open.id)?.title ?? null;
    case 'corridor':
      return corridors.find(({ id }) => id === open.id)?.name ?? null;
    case 'place':
      return names('places', open.id);
    case 'pair':
      return open.places.map(placeName).join(' – ');
    case 'flow':
      return [open.from, open.to].map(placeName).join(open.mutual ? ' – ' : ' → ');
    default:
      return null;
  }
}
