import { useClientRecord } from '@/components/record/use-client-record';
import type { Locale } from '@/lib/i18n/routing';
import type { Selection } from '@/lib/view/selection';
import { EvidenceCard } from '../evidence/evidence-card';
import { useEscape } from '../use-escape';

export interface AudienceEvidenceProps {
  readonly selection: Selection;
  readonly language: Locale;
  /** Of the footnote that it belongs to. */
  readonly number: number | undefined;
  readonly onClose: () => void;
}

/** Who says so, at the foot of the window. Its code and its data come with the first tap. */
export function AudienceEvidence({ selection, language, number, onClose }: AudienceEvidenceProps) {
  const { record } = useClientRecord(language);
  // Also where the focus has gone back to the map.
  useEscape(true, onClose);
  return (
    <EvidenceCard
      selection={selection}
      record={record}
      language={language}
      number={number}
      size="phone"
      onClose={onClose}
    />
  );
}
