import type { ClientRecord } from '@/components/record/use-client-record';
import type { Selection } from '@/lib/view/selection';

type NamedRecord = Pick<ClientRecord, 'places' | 'corridors' | 'summaries'>;

/** What an opened thing is called; its id where the record does not know it. */
export function selectionName(
  selection: Selection,
  { places, corridors, summaries }: NamedRecord,
): string {
  const place = (id: string) => places.find((one) => one.id === id)?.name ?? id;
  switch (selection.kind) {
    case 'event':
      return summaries.find(({ id }) => id === selection.id)?.title ?? selection.id;
    case 'place':
      return place(selection.id);
    case 'corridor':
      return corridors.find(({ id }) => id === selection.id)?.name ?? selection.id;
    case 'pair':
      return selection.places.map(place).join(' – ');
    case 'flow':
      return `${place(selection.from)} ${selection.mutual ? '–' : '→'} ${place(selection.to)}`;
  }
}
