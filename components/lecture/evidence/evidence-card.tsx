import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ClientRecord } from '@/components/record/use-client-record';
import { IconButton } from '@/components/ui/icon-button';
import { PageAnchor } from '@/components/ui/page-anchor';
import type { Locale } from '@/lib/i18n/routing';
import { eventPage } from '@/lib/routes/page-links';
import type { Selection } from '@/lib/view/selection';

interface EvidenceCardProps {
  readonly selection: Selection;
  readonly record: ClientRecord;
  readonly language: Locale;
  readonly size?: 'stage' | 'phone';
  readonly onClose: () => void;
  readonly onOpen?: (selection: Selection) => void;
}

/** In place of the card that branch `evidence` has, until both are merged. */
export function EvidenceCard({ selection, record, language, onClose }: EvidenceCardProps) {
  const t = useTranslations('lecture');
  const title =
    selection.kind === 'event'
      ? record.summaries.find(({ id }) => id === selection.id)?.title
      : selection.kind === 'place'
        ? record.places.find(({ id }) => id === selection.id)?.name
        : undefined;
  return (
    <div role="dialog" aria-label={title ?? selection.kind} className="flex gap-2 bg-raised p-4">
      <p lang={language} className="grow">
        {selection.kind === 'event' ? (
          <PageAnchor href={eventPage(selection.id)}>{title}</PageAnchor>
        ) : (
          title
        )}
      </p>
      <IconButton label={t('close')} className="size-11" onClick={onClose}>
        <X aria-hidden size={20} />
      </IconButton>
    </div>
  );
}
