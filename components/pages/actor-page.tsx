import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LinkedNames } from '@/components/event/event-facts';
import { ExternalLink } from '@/components/event/external-link';
import { useDateLanguage } from '@/components/event/use-date-language';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { shortReference } from '@/lib/citations/reference';
import type { ActorDetail } from '@/lib/model/actor-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import { actorPage, placePage, sourcePage } from '@/lib/routes/page-links';
import { viafAddress } from '@/lib/seo/names';
import { periodWords } from '@/lib/time/date-words';
import { CountedLinks } from './counted-links';
import { EventsSection } from './events-section';
import { PageFact, PageLink, PageSection } from './page-parts';
import { SubjectPage } from './subject-page';

type Counted = Parameters<typeof CountedLinks>[0]['entries'];

interface ActorPageProps {
  /** Of the page's address, for the link to the other language; beginning with "?" unless empty. */
  readonly search?: string;
  readonly actor: ActorDetail;
  readonly events: readonly EventSummary[];
  /** Dyads that it is one of. */
  readonly dyads: Counted;
  readonly others: Counted;
  readonly placeName: (id: string) => string;
  readonly map: ReactNode;
  /** The button “Share and save”. */
  readonly share?: ReactNode;
}

export function ActorPage(props: ActorPageProps) {
  const { actor, search, events, dyads, others, placeName, map, share } = props;
  const t = useTranslations('pages.actor');
  return (
    <SubjectPage
      path={actorPage(actor.id)}
      search={search}
      section="actors"
      subject={actor}
      kicker={t(`kind.${actor.kind}`)}
      view={{ actors: [actor.id] }}
      map={map}
      share={share}
      facts={<ActorFacts actor={actor} />}
    >
      {actor.roles.length > 0 && (
        <PageSection title={t('roles')}>
          <ActorRoles roles={actor.roles} />
        </PageSection>
      )}
      {dyads.length > 0 && (
        <PageSection title={t('dyads')}>
          <CountedLinks entries={dyads} />
        </PageSection>
      )}
      {others.length > 0 && (
        <PageSection title={t('others')}>
          <CountedLinks entries={others} />
        </PageSection>
      )}
      <EventsSection events={events} placeName={placeName}>
        {actor.kind === 'state' && (
          <p className="mb-3 text-sm leading-6 text-ink-soft">{t('widened')}</p>
        )}
      </EventsSection>
    </SubjectPage>
  );
}

function ActorFacts({ actor }: { actor: ActorDetail }) {
  const t = useTranslations('pages.actor');
  const dates = useDateLanguage();
  const { affiliation, affiliates, continues, continuedBy, seat, lifetime, wikidata, viaf } = actor;
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
          <LinkedNames entries={continuedBy} page={actorPage} link={PageLink} />
        </PageFact>
      )}
      {seat && (
        <PageFact term={t('seat')}>
          <PageLink href={placePage(seat.id)}>{seat.name}</PageLink>
        </PageFact>
      )}
      {affiliates.length > 0 && (
        <PageFact term={t('affiliates')}>
          <LinkedNames entries={affiliates} page={actorPage} link={PageLink} />
        </PageFact>
      )}
      {wikidata && (
        <PageFact term="Wikidata">
          <ExternalLink href={`https://www.wikidata.org/wiki/${wikidata}`}>{wikidata}</ExternalLink>
        </PageFact>
      )}
      {viaf && (
        <PageFact term="VIAF">
          <ExternalLink href={viafAddress(viaf)}>{viaf}</ExternalLink>
        </PageFact>
      )}
    </dl>
  );
}

/** Offices held, with when, for whom, and who says so. */
function ActorRoles({ roles }: { roles: ActorDetail['roles'] }) {
  const words = useReferenceLanguage();
  return (
    <ul className="flex flex-col gap-2 text-sm leading-6">
      {roles.map(({ title, of, during, source }) => (
        <li key={`${title} ${during}`}>
          <span className="font-medium">{title}</span>
          {of && (
            <>
              {' · '}
              <PageLink href={actorPage(of.id)}>{of.name}</PageLink>
            </>
          )}
          <span className="block text-xs leading-5 text-ink-soft">
            {during && (
              <span className="inline-block first-letter:uppercase">
                {periodWords(during, words.dates, 'long')}
              </span>
            )}
            {during && source && ' · '}
            {source && (
              <PageLink href={sourcePage(source.id)}>{shortReference(source.csl, words)}</PageLink>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
