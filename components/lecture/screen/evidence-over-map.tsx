'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { ClientRecord } from '@/components/record/use-client-record';
import { IconButton } from '@/components/ui/icon-button';
import type { Locale } from '@/lib/i18n/routing';
import { CardSheet } from '../evidence/card-sheet';
import { Footnotes } from '../evidence/footnotes';
import { LazyEvidenceCard } from '../evidence/lazy-evidence';
import type { StepEvidence } from './use-step-evidence';

interface EvidenceOverMapProps {
  readonly evidence: StepEvidence;
  /** Ids of events by number, from 1. */
  readonly footnotes: readonly string[];
  readonly record: ClientRecord;
  readonly language: Locale;
}

/** What a lecturer has opened of the evidence of a step, over the side of the map. */
export function EvidenceOverMap({ evidence, footnotes, record, language }: EvidenceOverMapProps) {
  const t = useTranslations('lectureEvidence');
  const headingId = useId();
  const { open, close, toggle } = evidence;
  if (open === null) return null;
  if (open === 'sources') {
    return (
      <CardSheet size="screen" headingId={headingId} onClose={close}>
        <div className="flex items-center gap-2 pt-2 pr-2 pl-5">
          <h2 id={headingId} className="grow text-xl leading-7 font-semibold">
            {t('sources')}
          </h2>
          <IconButton label={t('close')} onClick={close}>
            <X aria-hidden size={20} />
          </IconButton>
        </div>
        <div className="min-h-0 grow overflow-y-auto px-5 pt-1 pb-5 text-sm leading-5">
          <Footnotes events={footnotes} language={language} open={null} onOpen={toggle} />
        </div>
      </CardSheet>
    );
  }
  return (
    <LazyEvidenceCard
      selection={{ kind: 'event', id: footnotes[open - 1]! }}
      number={open}
      record={record}
      language={language}
      onClose={close}
    />
  );
}
