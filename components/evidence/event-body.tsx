import { useTranslations } from 'next-intl';
import { AmountList } from '@/components/event/amount-list';
import { ClaimList } from '@/components/event/claim-list';
import { TextLink } from '@/components/ui/text-link';
import type { EventDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import type { Locale } from '@/lib/i18n/routing';
import { eventPage } from '@/lib/routes/page-links';
import type { Selection } from '@/lib/view/selection';
import { CopyCitation } from './copy-citation';
import { EventFacts } from './event-facts';
import { EvidenceSection } from './evidence-section';
import { RelatedEvents } from './related-events';

interface EventBodyProps {
  readonly event: EventDetail;
  readonly summaries: readonly EventSummary[];
  readonly placeName: (id: string) => string;
  readonly language: Locale;
  readonly onOpen: (selection: Selection) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

/** Everything fetched of an event, the sources before what the editors have to say. */
export function EventBody({ event, language, ...rows }: EventBodyProps) {
  const t = useTranslations('evidence');
  return (
    <>
      {event.certainty === 'contested' && event.note && (
        <div className="mx-5 mb-4 border-l-2 border-accent bg-accent/8 px-3 py-2 text-sm leading-6">
          <h3 className="font-sans text-xs leading-5 font-semibold text-accent">
            {t('event.contested')}
          </h3>
          <p>{event.note}</p>
        </div>
      )}
      <EventFacts event={event} onOpen={rows.onOpen} />
      {event.amounts.length > 0 && (
        <EvidenceSection title={t('event.amounts')}>
          <AmountList amounts={event.amounts} />
        </EvidenceSection>
      )}
      <EvidenceSection
        title={t('event.sources')}
        aside={t('event.sourceCount', { count: event.claims.length })}
      >
        <ClaimList claims={event.claims} />
      </EvidenceSection>
      {event.certainty !== 'contested' && event.note && (
        <EvidenceSection
          title={t(event.certainty === 'inferred' ? 'event.inferred' : 'event.note')}
        >
          <p className="text-sm leading-6">{event.note}</p>
        </EvidenceSection>
      )}
      {event.related.length > 0 && (
        <EvidenceSection title={t('event.related')}>
          <RelatedEvents related={event.related} {...rows} />
        </EvidenceSection>
      )}
      <EvidenceSection title={t('event.record')}>
        <dl className="mb-3 text-xs leading-5">
          <div>
            <dt className="inline text-ink-soft">{t('identifier')}: </dt>
            <dd className="inline wrap-anywhere">
              <code>{event.id}</code> · <TextLink href={eventPage(event.id)}>{t('page')}</TextLink>
            </dd>
          </div>
          {event.plover && (
            <div>
              <dt className="inline text-ink-soft">{t('plover')}: </dt>
              <dd className="inline">
                <code>{event.plover}</code>
              </dd>
            </div>
          )}
        </dl>
        {/* The confirmation belongs to one event, not to the next one opened. */}
        <CopyCitation key={event.id} event={event} language={language} />
      </EvidenceSection>
    </>
  );
}
