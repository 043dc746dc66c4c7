import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ExternalLink } from '@/components/event-facts/external-link';
import { useDateLanguage } from '@/components/ui/use-date-language';
import type { ActorDetail } from '@/lib/actors/actor-detail';
import type { EventSummary } from '@/lib/events/event-summary';
import { periodWords } from '@/lib/time/date-words';
import { actorPage, mapPage, placePage } from '@/lib/view/page-links';
import { ActorRoles } from './actor-roles';
import { CountedLinks } from './counted-links';
import { EventsByYear } from './events-by-year';
import { Linked } from './linked-names';
import { NamesTable } from './names-table';
import { PageFrame } from './page-frame';
import { MapLink, PageFact, PageLink, PageSection, PageTitle, TwoColumns } from './page-parts';

type Counted = Parameters<typeof CountedLinks>[0]['entries'];

interface ActorPageProps {
  readonly actor: ActorDetail;
  readonly events: readonly EventSummary[];
  /** Pairs of states that it is one of. */
  readonly dyads: Counted;
  readonly others: Counted;
  readonly placeName: (id: string) => string;
  readonly map: ReactNode;
}

export function ActorPage({ actor, events, dyads, others, placeName, map }: ActorPageProps) {
  const t = useTranslations('pages');
  return (
    <PageFrame path={actorPage(actor.id)} section="actors" here={actor.name}>
      <PageTitle title={actor.name} kicker={t(`actor.kind.${actor.kind}`)}>
        {actor.note && <p className="text-base leading-7">{actor.note}</p>}
        <p>
          <MapLink href={mapPage({ actors: [actor.id] })} />
        </p>
      </PageTitle>
      <TwoColumns
        side={
          <div className="mb-5 flex flex-col gap-4">
            {map}
            <ActorFacts actor={actor} />
            <PageSection title={t('names')}>
              <NamesTable names={actor.names} />
            </PageSection>
          </div>
        }
        main={
          <>
            {actor.roles.length > 0 && (
              <PageSection title={t('actor.roles')}>
                <ActorRoles roles={actor.roles} />
              </PageSection>
            )}
            {dyads.length > 0 && (
              <PageSection title={t('actor.dyads')}>
                <CountedLinks entries={dyads} />
              </PageSection>
            )}
            {others.length > 0 && (
              <PageSection title={t('actor.others')}>
                <CountedLinks entries={others} />
              </PageSection>
            )}
            <PageSection title={t('nav.events')} aside={t('eventCount', { count: events.length })}>
              {actor.kind === 'state' && (
                <p className="mb-3 text-sm leading-6 text-ink-soft">{t('actor.widened')}</p>
              )}
              <EventsByYear events={events} placeName={placeName} />
            </PageSection>
          </>
        }
      />
    </PageFrame>
  );
}

function ActorFacts({ actor }: { actor: ActorDetail }) {
  const t = useTranslations('pages.actor');
  const dates = useDateLanguage();
  const { affiliation, affiliates, continues, continuedBy, seat, lifetime, wikidata } = actor;
  return (
    <dl>
      {affiliation && (
        <PageFact term={t('affiliation')}>
          <PageLink href={actorPage(affiliation.id)}>{affiliation.name}</PageLink>
        </PageFact>
      )}
      {lifetime && (
        <PageFact term={t(actor.kind === 'person' ? 'life' : 'existence')}>
          {periodWords(lifetime, dates, 'long')}
        </PageFact>
      )}
      {continues && (
        <PageFact term={t('continues')}>
          <PageLink href={actorPage(continues.id)}>{continues.name}</PageLink>
        </PageFact>
      )}
      {continuedBy.length > 0 && (
        <PageFact term={t('continuedBy')}>
          <Linked entries={continuedBy} page={actorPage} />
        </PageFact>
      )}
      {seat && (
        <PageFact term={t('seat')}>
          <PageLink href={placePage(seat.id)}>{seat.name}</PageLink>
        </PageFact>
      )}
      {affiliates.length > 0 && (
        <PageFact term={t('affiliates')}>
          <Linked entries={affiliates} page={actorPage} />
        </PageFact>
      )}
      {wikidata && (
        <PageFact term="Wikidata">
          <ExternalLink href={`https://www.wikidata.org/wiki/${wikidata}`}>{wikidata}</ExternalLink>
        </PageFact>
      )}
    </dl>
  );
}
