import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EventAccount } from '@/components/event/event-account';
import { EventFacts, LinkedNames } from '@/components/event/event-facts';
import { StatusBadges } from '@/components/event/status-badges';
import { useDateLanguage } from '@/components/event/use-date-language';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { FamilyIcon } from '@/components/event/family-icon';
import { UnapiMark } from '@/components/event/unapi-mark';
import type { EventDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import { entryReference } from '@/lib/citations/reference-of-event';
import {
  actorPage,
  citePage,
  correctionPage,
  eventPage,
  mapPage,
  placePage,
} from '@/lib/routes/page-links';
import { boundsWords } from '@/lib/time/date-words';
import { openDay } from '@/lib/time/reader-day';
import { CorrectionLink } from './correction-link';
import { EventLinks } from './events-by-year';
import { KeepLink } from './keep-link';
import { PageFrame } from './page-frame';
import {
  MapLink,
  PageFact,
  PageLink,
  PageSection,
  PageTitle,
  StandaloneLink,
  standsFor,
  TwoColumns,
} from './page-parts';

interface EventPageProps {
  /** Of the page's address, for the link to the other language; beginning with "?" unless empty. */
  readonly search?: string;
  readonly event: EventDetail;
  /** Summaries of the events it is related to. */
  readonly related: readonly EventSummary[];
  readonly placeName: (id: string) => string;
  readonly map: ReactNode;
  /** The button “Share and save”. */
  readonly share?: ReactNode;
  /** Absolute, for the reference. */
  readonly address: string;
}

/** Everything the record holds of an event, on paper as well. */
export function EventPage(props: EventPageProps) {
  const { event, search, related, placeName, map, share, address } = props;
  const words = useTranslations('vocabulary');
  return (
    <PageFrame
      scripts="for sharing"
      path={eventPage(event.id)}
      search={search}
      section="events"
      here={event.title}
    >
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
          <StatusBadges {...event} />
          <UnapiMark kind="event" id={event.id} />
          <p className="text-base leading-7">{event.summary}</p>
          <div className="flex flex-wrap gap-2">
            <MapLink href={mapPage({ open: { kind: 'event', id: event.id } })} />
            <KeepLink item={{ kind: 'event', id: event.id }} />
            {share}
          </div>
        </PageTitle>
        <TwoColumns
          side={
            <div className="mb-5 flex flex-col gap-4">
              {map}
              <dl>
                <EventFacts
                  event={event}
                  fact={PageFact}
                  link={PageLink}
                  renderName={(kind, { id, name }) => (
                    <PageLink
                      href={kind === 'place' ? placePage(id) : mapPage({ open: { kind, id } })}
                    >
                      {name}
                    </PageLink>
                  )}
                  storedDate={<StoredDate event={event} />}
                  renderLegDetails={(legs, index) => <LegActors who={legs[index]!.who} />}
                />
              </dl>
            </div>
          }
          main={
            <>
              <EventAccount
                event={event}
                summaries={related}
                section={PageSection}
                heading="h2"
                noteClassName="mb-5"
                link={StandaloneLink}
                claimReport={(claim) => correctionPage('event', event.id, claim)}
                renderEvents={(events) => <EventLinks events={events} placeName={placeName} />}
              />
              <Citation event={event} address={address} />
              <CorrectionLink kind="event" id={event.id} />
            </>
          }
        />
      </article>
    </PageFrame>
  );
}

/** How the date's words are stored, which a printed page has to say as well. */
function StoredDate({ event }: { event: EventDetail }) {
  const t = useTranslations('evidence.when');
  const { edtf, earliest, latest } = event;
  const bounds = boundsWords(event, useDateLanguage());
  // The code of a day, or from day to day, says the possible days already.
  const isPlain = edtf === earliest || edtf === `${earliest}/${latest}`;
  return (
    <span className="block text-xs leading-5 text-ink-soft">
      {t('code')}: <code>{edtf}</code>
      {bounds && !isPlain && (
        <>
          {' · '}
          {t('bounds')}: {bounds}
        </>
      )}
    </span>
  );
}

function LegActors({ who }: Pick<EventDetail['legs'][number], 'who'>) {
  const t = useTranslations('pages');
  if (who.length === 0) return null;
  const names = <LinkedNames entries={who} page={actorPage} link={PageLink} />;
  return (
    <span className="block text-xs leading-5 text-ink-soft">
      {t.rich('by', { who: standsFor(names) })}
    </span>
  );
}

function Citation({ event, address }: Pick<EventPageProps, 'event' | 'address'>) {
  const t = useTranslations('evidence');
  const pages = useTranslations('pages');
  const atlas = useTranslations('atlas');
  const words = useReferenceLanguage();
  const name = `${atlas('name')}: ${atlas('tagline')}`;
  const { entry, sources } = entryReference({ event, atlas: name, address }, words);
  const read = words.t('accessed', { date: openDay(words.dates) });
  return (
    <PageSection title={pages('cite')}>
      {/* One click selects it all, with or without JavaScript. */}
      <p className="mb-4 text-sm leading-6 whitespace-pre-line select-all wrap-anywhere">
        {entry}
        {/* The document's script writes the reader's day, and React leaves it; without one the citation has none. */}
        <span data-reader-day={` ${read}.`} suppressHydrationWarning>
          {''}
        </span>
        {`\n${sources}`}
      </p>
      <p className="text-sm leading-6 print:hidden">
        <PageLink href={citePage('event', event.id)}>{pages('citeIn')}</PageLink>
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
