import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { EventSummary } from '@/lib/model/event-summary';
import type { Selection } from '@/lib/view/selection';
import type { SubjectNames } from './subject-names';

interface Openable {
  readonly summaries: readonly Pick<EventSummary, 'id' | 'title'>[];
  readonly corridors: readonly Pick<AtlasCorridor, 'id' | 'name'>[];
}

/** The name of what a view has opened; null where nothing is, or nothing that the record has. */
export function openedName(
  open: Selection | null,
  { summaries, corridors }: Openable,
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
