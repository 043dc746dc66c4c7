'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { use, type ReactNode } from 'react';
import { ClaimList } from '@/components/event/claim-list';
import { StatusBadges } from '@/components/event/status-badges';
import { useDateLanguage } from '@/components/event/use-date-language';
import { eventQuery } from '@/components/queries/event-queries';
import { RequestFailedError } from '@/components/queries/fetch-json';
import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import type { EventDetail } from '@/lib/model/event-detail';
import { dateWords } from '@/lib/time/date-words';
import { LectureAlone } from '../lecture-alone';

/** Of one event: when, in what words, on whose word, and what others say. */
export function EventCardBody({ id, language }: { id: string; language: Locale }) {
  const t = useTranslations('lectureEvidence');
  const { data, error, isFetching, refetch } = useQuery(eventQuery(id, language));
  if (data) return <FetchedEvent event={data} />;
  if (error instanceof RequestFailedError && error.status === 404) return <p>{t('unknown')}</p>;
  if (!error) return null;
  return (
    <div role="alert" className="flex flex-col items-start gap-2 text-sm leading-6">
      <p>{t('failed')}</p>
      <Button disabled={isFetching} onClick={() => void refetch()}>
        {t('retry')}
      </Button>
    </div>
  );
}

function FetchedEvent({ event }: { event: EventDetail }) {
  const t = useTranslations('lectureEvidence');
  const words = useTranslations('evidence.event');
  const dates = useDateLanguage();
  const supporting = event.claims.filter(({ stance }) => stance === 'supports');
  const differing = event.claims.filter(({ stance }) => stance === 'differs');
  const contradicted = event.related.filter(({ relation }) => relation === 'contradicts');
  const isContested = event.certainty === 'contested';
  return (
    <>
      <p className="text-base leading-6 first-letter:uppercase">
        {dateWords(event, dates, 'long')}
      </p>
      <StatusBadges {...event} />
      {supporting.length > 0 && (
        <Section title={words('sources')}>
          <ClaimList
            claims={supporting}
            link={PageLink}
            heading="h4"
            supplement={event.supplement}
          />
        </Section>
      )}
      {(differing.length > 0 || contradicted.length > 0 || (isContested && event.note)) && (
        <Section title={t('othersSay')}>
          {isContested && event.note && <p className="text-sm leading-6">{event.note}</p>}
          <ClaimList
            claims={differing}
            link={PageLink}
            heading="h4"
            supplement={event.supplement}
          />
          {contradicted.map((other) => (
            <p key={other.id} className="text-sm leading-6">
              {t('contradicts', { title: other.title })}
            </p>
          ))}
        </Section>
      )}
      {!isContested && event.note && (
        <Section title={words(event.certainty === 'inferred' ? 'inferred' : 'note')}>
          <p className="text-sm leading-6">{event.note}</p>
        </Section>
      )}
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2 border-t border-rule pt-3">
      <h3 className="text-base leading-6 font-semibold">{title}</h3>
      {children}
    </section>
  );
}

/** To a page of the record, beside the lecture and not in its place. */
function PageLink({ href, children }: { href: string; children: ReactNode }) {
  const language = useLocale();
  if (use(LectureAlone)) return <span>{children}</span>;
  return (
    <a
      href={`/${language}${href}`}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-6 items-center text-accent underline decoration-1 underline-offset-4 max-md:min-h-11"
    >
      {children}
    </a>
  );
}
