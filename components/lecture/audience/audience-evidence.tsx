import { useClientRecord } from '@/components/record/use-client-record';
import type { Locale } from '@/lib/i18n/routing';
import type { Selection } from '@/lib/view/selection';
import { useEscape } from '../use-escape';
import { EvidenceCard } from '../evidence/evidence-card';

export interface AudienceEvidenceProps {
  readonly selection: Selection;
  readonly language: Locale;
  readonly onOpen: (selection: Selection | null) => void;
}

/** Who says so, at the foot of the window. Its code and its data come with the first tap. */
export function AudienceEvidence({ selection, language, onOpen }: AudienceEvidenceProps) {
  const { record } = useClientRecord(language);
  useEscape(true, () => onOpen(null));
  return (
    <div
      ref={focusUnlessWithin}
      tabIndex={-1}
      data-evidence=""
      className="fixed inset-x-0 bottom-0 z-50 mx-auto max-h-[75dvh] max-w-2xl overflow-y-auto border-t border-rule bg-raised shadow-lg"
    >
      <EvidenceCard
        selection={selection}
        record={record}
        language={language}
        size="phone"
        onOpen={onOpen}
        onClose={() => onOpen(null)}
      />
    </div>
  );
}

/** Into the card, for a keyboard and a screen reader, where the card has not taken the focus itself. */
const focusUnlessWithin = (card: HTMLElement | null) => {
  if (card && !card.contains(document.activeElement)) card.focus({ preventScroll: true });
};
