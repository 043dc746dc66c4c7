import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button';
import { selectionName } from '../stage/selection-name';
import type { ClientRecord } from '@/components/record/use-client-record';
import type { Locale } from '@/lib/i18n/routing';
import type { Selection } from '@/lib/view/selection';

interface EvidenceCardProps {
  readonly selection: Selection;
  readonly record: ClientRecord;
  readonly language: Locale;
  readonly onClose: () => void;
  readonly onOpen?: (selection: Selection) => void;
}

/** What was opened on the map. */
export function EvidenceCard({ selection, record, onClose }: EvidenceCardProps) {
  const t = useTranslations('lecture');
  const name = selectionName(selection, record);
  return (
    <section
      aria-label={name}
      className="flex items-start justify-between gap-[1vmin] rounded-sm border border-rule bg-panel p-[2vmin]"
    >
      <h2 className="text-[clamp(1.25rem,3.4vmin,4.5rem)] leading-tight font-semibold">{name}</h2>
      <IconButton label={t('close')} onClick={onClose}>
        <X aria-hidden size={20} />
      </IconButton>
    </section>
  );
}
