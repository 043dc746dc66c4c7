import { useVisibleRecord } from '@/components/record/use-visible-record';
import type { ClientRecord } from '@/components/record/use-client-record';
import type { Locale } from '@/lib/i18n/routing';
import { countedView, type View } from '@/lib/view/view';
import type { Selection } from '@/lib/view/selection';
import { LazyEvidenceCard } from '../evidence/lazy-evidence';

interface MapEvidenceProps {
  readonly selection: Selection;
  /** What the map shows: of a place or a pair, the card has what its filters let through. */
  readonly view: View;
  readonly record: ClientRecord;
  readonly language: Locale;
  readonly onClose: () => void;
  readonly onOpen: (selection: Selection) => void;
}

/** Who says so, of what was opened on the map. */
export function MapEvidence({ view, ...card }: MapEvidenceProps) {
  const { visible } = useVisibleRecord(countedView(view), card.record, card.language);
  return <LazyEvidenceCard {...card} visibleEventIds={visible.ids} />;
}
