'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { Button } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import { TextLink } from '@/components/ui/text-link';
import { citePage } from '@/lib/routes/page-links';
import type { EventDetail } from '@/lib/model/event-detail';
import type { Locale } from '@/lib/i18n/routing';
import { referenceOfEvent } from '@/lib/citations/reference-of-event';
import { localDay } from '@/lib/time/reader-day';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { serialiseView } from '@/lib/view/view-parameters';

type Outcome = { readonly kind: 'copied' } | { readonly kind: 'refused'; readonly text: string };

/** Puts the event's reference, its address and its sources on the clipboard. */
export function CopyCitation({ event, language }: { event: EventDetail; language: Locale }) {
  const t = useTranslations('evidence.citation');
  const atlas = useTranslations('atlas');
  const words = useReferenceLanguage();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const copy = async () => {
    const view = serialiseView({ ...DEFAULT_VIEW, open: { kind: 'event', id: event.id } });
    const text = referenceOfEvent(
      {
        event,
        atlas: `${atlas('name')}: ${atlas('tagline')}`,
        address: `${window.location.origin}/${language}${view}`,
        accessed: localDay(new Date()),
      },
      words,
    );
    setOutcome((await copyText(text)) ? { kind: 'copied' } : { kind: 'refused', text });
  };

  return (
    <div className="flex flex-col items-start gap-2">
      <Button onClick={() => void copy()}>
        {outcome?.kind === 'copied' ? (
          <Check aria-hidden size={16} />
        ) : (
          <Copy aria-hidden size={16} />
        )}
        {t('copy')}
      </Button>
      <p className="text-xs leading-5">
        <TextLink href={citePage('event', event.id)}>{t('otherStyles')}</TextLink>
      </p>
      <p role="status" className="text-xs leading-5 text-ink-soft">
        {outcome && (outcome.kind === 'copied' ? t('copied') : t('failed'))}
      </p>
      {outcome?.kind === 'refused' && (
        <textarea
          readOnly
          rows={6}
          aria-label={t('text')}
          value={outcome.text}
          className="w-full rounded-sm border border-control bg-raised p-2 text-xs leading-5"
        />
      )}
    </div>
  );
}
