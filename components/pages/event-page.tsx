import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AmountList } from '@/components/event/amount-list';
import { ClaimList } from '@/components/event/claim-list';
import { StandingBadges } from '@/components/event/standing-badges';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { FamilyIcon } from '@/components/event/family-icon';
import type { EventDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import { referenceOfEvent } from '@/lib/citations/reference-of-event';
import { eventPage, mapPage } from '@/lib/routes/page-links';
import { PageEventFacts } from './event-facts';
import { PageFrame } from './page-frame';
import { MapLink, PageFact, PageSection, PageTitle, TwoColumns } from './page-parts';
import { PageRelatedEvents } from './related-events';

interface EventPageProps {
  readonly event: EventDetail;
  /** Summaries of the events it is related to. */
  readonly related: readonly EventSummary[];
  readonly placeName: (id: string) => string;
  readonly map: ReactNode;
  /** Absolute, for the reference. */
  readonly address: string;
  /** ISO day. */
  readonly today: string;
}

/** Everything the record holds of an event, on paper as well. */
export function EventPage({ event, related, placeName, map, address, today }: EventPageProps) {
  const t = useTranslations('evidence');
  const words = useTranslations('vocabulary');
  return (
    <PageFrame path={eventPage(event.id)} section="events" here={event.title}>
      <article>
        <PageTitle
          title={event.title}
          kicker={
            <>
              <FamilyIcon family={event.family} />
              {words(`family.${event.family}`)} · {words(`type.${event.type}`)}
            </>
          }
        >
          <StandingBadges status={event.status} certainty={event.certainty} />
          <p className="text-base leading-7">{event.summary}</p>
          <p>
            <MapLink href={mapPage({ open: { kind: 'event', id: event.id } })} />
          </p>
        </PageTitle>
        <TwoColumns
          side={
            <div className="mb-5 flex flex-col gap-4">
              {map}
              <PageEventFacts event={event} />
            </div>
          }
          main={
            <>
              {event.certainty === 'contested' && event.note && (
                <div className="mb-5 border-l-2 border-accent bg-accent/8 px-3 py-2 text-sm leading-6">
                  <h2 className="font-sans text-xs leading-5 font-semibold text-accent">
                    {t('event.contested')}
                  </h2>
                  <p>{event.note}</p>
                </div>
              )}
              {event.amounts.length > 0 && (
                <PageSection title={t('event.amounts')}>
                  <AmountList amounts={event.amounts} />
                </PageSection>
              )}
              <PageSection
                title={t('event.sources')}
                aside={t('event.sourceCount', { count: event.claims.length })}
              >
                <ClaimList claims={event.claims} />
              </PageSection>
              {event.certainty !== 'contested' && event.note && (
                <PageSection
                  title={t(event.certainty === 'inferred' ? 'event.inferred' : 'event.note')}
                >
                  <p className="text-sm leading-6">{event.note}</p>
                </PageSection>
              )}
              {related.length > 0 && (
                <PageSection title={t('event.related')}>
                  <PageRelatedEvents
                    links={event.related}
                    summaries={related}
                    placeName={placeName}
                  />
                </PageSection>
              )}
              <Citation event={event} address={address} today={today} />
            </>
          }
        />
      </article>
    </PageFrame>
  );
}

function Citation({ event, address, today }: Pick<EventPageProps, 'event' | 'address' | 'today'>) {
  const t = useTranslations('evidence');
  const pages = useTranslations('pages');
  const atlas = useTranslations('atlas');
  const words = useReferenceLanguage();
  const entry = { event, atlas: `${atlas('name')}: ${atlas('tagline')}`, address, accessed: today };
  return (
    <PageSection title={pages('cite')}>
      {/* One click selects it all, with or without JavaScript. */}
      <p className="mb-4 text-sm leading-6 whitespace-pre-line select-all wrap-anywhere">
        {referenceOfEvent(entry, words)}
      </p>
      <dl>
        <PageFact term={t('identifier')}>
          <code>{event.id}</code>
        </PageFact>
        {event.plover && (
          <PageFact term={t('plover')}>
            <code>{event.plover}</code>
          </PageFact>
        )}
      </dl>
    </PageSection>
  );
}
