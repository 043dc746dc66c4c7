import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import type { EventSummary } from '@/lib/model/event-summary';
import type { YearRange } from '@/lib/time/year-range';
import { actorPage, dyadPage, mapPage } from '@/lib/routes/page-links';
import { CountedLinks } from './counted-links';
import { EventsSection } from './events-section';
import { FamilyTimeline } from './family-timeline';
import { PageFrame } from './page-frame';
import { MapLink, PageLink, PageSection, PageTitle, standsFor, TwoColumns } from './page-parts';

type State = Pick<AtlasActor, 'id' | 'name' | 'shortName'>;

interface DyadPageProps {
  readonly states: readonly [State, State];
  readonly events: readonly EventSummary[];
  readonly venues: Parameters<typeof CountedLinks>[0]['entries'];
  /** An earlier and a later period with about as many events; null when there are too few. */
  readonly periods: readonly [YearRange, YearRange] | null;
  readonly placeName: (id: string) => string;
  readonly map: ReactNode;
  /** The button “Share and save”. */
  readonly share?: ReactNode;
}

export function DyadPage({
  states,
  events,
  venues,
  periods,
  placeName,
  map,
  share,
}: DyadPageProps) {
  const t = useTranslations('pages');
  const [one, other] = states;
  const dyads = [[one.id, other.id]] as const;
  const title = t('dyad.title', { one: one.name, other: other.name });
  const here = t('dyad.title', { one: one.shortName, other: other.shortName });
  return (
    <PageFrame scripts="for sharing" path={dyadPage(one.id, other.id)} section="dyads" here={here}>
      <PageTitle title={title} kicker={t('dyad.kicker')}>
        <p className="text-base leading-7">
          {t.rich('dyad.summary', {
            count: events.length,
            one: standsFor(<PageLink href={actorPage(one.id)}>{one.name}</PageLink>),
            other: standsFor(<PageLink href={actorPage(other.id)}>{other.name}</PageLink>),
          })}
        </p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <MapLink href={mapPage({ dyads })} />
          {share}
          {periods && (
            <span className="text-sm leading-6 print:hidden">
              <PageLink
                href={mapPage({
                  dyads,
                  from: periods[0].from,
                  to: periods[0].to,
                  compare: { kind: 'period', ...periods[1] },
                })}
              >
                {t('dyad.compare', {
                  one: `${periods[0].from}–${periods[0].to}`,
                  other: `${periods[1].from}–${periods[1].to}`,
                })}
              </PageLink>
            </span>
          )}
        </div>
      </PageTitle>
      <TwoColumns
        side={<div className="mb-5">{map}</div>}
        main={
          <>
            {events.length > 0 && (
              <PageSection title={t('dyad.overTime')}>
                <FamilyTimeline events={events} />
              </PageSection>
            )}
            {venues.length > 0 && (
              <PageSection title={t('dyad.venues')}>
                <CountedLinks entries={venues} />
              </PageSection>
            )}
            <EventsSection events={events} placeName={placeName} />
          </>
        }
      />
    </PageFrame>
  );
}
