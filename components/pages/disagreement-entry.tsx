import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ClaimList } from '@/components/event/claim-list';
import { DifferenceMark } from '@/components/event/difference-mark';
import { useDateLanguage } from '@/components/event/use-date-language';
import { disagreementId, type Disagreement } from '@/lib/citations/disagreement';
import type { ClaimDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import { eventPage, mapPage } from '@/lib/routes/page-links';
import { dateWords } from '@/lib/time/date-words';
import { EntryValue, type EntryNames } from './entry-value';
import { PageLink, StandaloneLink } from './page-parts';

interface DisagreementEntryProps {
  readonly entry: Disagreement;
  readonly names: EntryNames;
}

export function DisagreementEntry({ entry, names }: DisagreementEntryProps) {
  return entry.kind === 'claims' ? (
    <DifferingClaims entry={entry} names={names} />
  ) : (
    <ContradictingEvents entry={entry} />
  );
}

type EntryOf<Kind extends Disagreement['kind']> = Extract<Disagreement, { kind: Kind }>;

/** On one aspect of one event: what its entry follows, and what other claims say. */
function DifferingClaims({ entry, names }: { entry: EntryOf<'claims'>; names: EntryNames }) {
  const { event, on, followed, differing } = entry;
  const t = useTranslations('disagreements');
  return (
    <EntryFrame
      id={disagreementId(entry)}
      title={<PageLink href={eventPage(event.id)}>{event.title}</PageLink>}
      about={
        <>
          <EventDate event={event} />
          <DifferenceMark on={[on]} />
          <MapLinkOf event={event} />
        </>
      }
      sides={[
        <>
          <SideTitle>{t('followed')}</SideTitle>
          <EntryValue event={event} on={on} names={names} />
          {followed.length === 0 ? (
            <p className="text-sm leading-6">{t('nobody')}</p>
          ) : (
            <SideClaims claims={followed} supplement={event.supplement} />
          )}
        </>,
        <>
          <SideTitle>{t('differing', { count: differing.length })}</SideTitle>
          <SideClaims claims={differing} supplement={event.supplement} />
        </>,
      ]}
    />
  );
}

/** Two events that cannot both have been so, each with all that it rests on. */
function ContradictingEvents({ entry }: { entry: EntryOf<'events'> }) {
  const t = useTranslations('disagreements');
  return (
    <EntryFrame
      id={disagreementId(entry)}
      title={t('contradiction')}
      about={null}
      sides={entry.pair.map(({ event, claims }) => (
        <>
          <SideTitle>
            <PageLink href={eventPage(event.id)}>{event.title}</PageLink>
          </SideTitle>
          <p className="flex flex-wrap items-center gap-x-4 text-xs leading-5">
            <EventDate event={event} />
            <MapLinkOf event={event} />
          </p>
          <p className="text-sm leading-6">{event.summary}</p>
          <SideClaims claims={claims} supplement={event.supplement} />
        </>
      ))}
    />
  );
}

interface EntryFrameProps {
  /** A link may lead to it. */
  readonly id: string;
  readonly title: ReactNode;
  readonly about: ReactNode;
  readonly sides: readonly ReactNode[];
}

/** Two sides beside each other, or under each other where there is no room. */
function EntryFrame({ id, title, about, sides }: EntryFrameProps) {
  return (
    <li className="border-t border-rule py-5">
      <article aria-labelledby={id} className="flex flex-col gap-3">
        <h2 id={id} className="max-w-3xl text-xl leading-7 font-semibold wrap-anywhere">
          {title}
        </h2>
        {about && <p className="flex flex-wrap items-center gap-x-4 text-xs leading-5">{about}</p>}
        <div className="grid gap-x-10 gap-y-5 md:grid-cols-2">
          {sides.map((side, index) => (
            <div key={index} className="flex min-w-0 flex-col gap-3">
              {side}
            </div>
          ))}
        </div>
      </article>
    </li>
  );
}

function SideTitle({ children }: { children: ReactNode }) {
  return (
    <h3 className="border-b border-rule pb-1 text-sm leading-6 font-semibold wrap-anywhere">
      {children}
    </h3>
  );
}

/** Claims of a side before the rest is folded, so that two sides can be read at a glance. */
const FIRST_CLAIMS = 3;

function SideClaims({
  claims,
  supplement,
}: {
  claims: readonly ClaimDetail[];
  supplement: boolean;
}) {
  const t = useTranslations('disagreements');
  const rest = claims.slice(FIRST_CLAIMS);
  return (
    <>
      <ClaimList
        claims={claims.slice(0, FIRST_CLAIMS)}
        link={StandaloneLink}
        heading="h4"
        supplement={supplement}
      />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-6 cursor-pointer text-sm leading-6 text-ink-soft hover:text-ink max-md:min-h-11">
            {t('more', { count: rest.length })}
          </summary>
          <div className="pt-3">
            <ClaimList claims={rest} link={StandaloneLink} heading="h4" supplement={supplement} />
          </div>
        </details>
      )}
    </>
  );
}

function EventDate({ event }: { event: EventSummary }) {
  return (
    <span className="text-ink-soft tabular-nums first-letter:uppercase">
      {dateWords(event, useDateLanguage(), 'long')}
    </span>
  );
}

function MapLinkOf({ event }: { event: EventSummary }) {
  const t = useTranslations('disagreements');
  return (
    <StandaloneLink href={mapPage({ open: { kind: 'event', id: event.id } })}>
      {t('onMap')}
      <span className="sr-only">: {event.title}</span>
    </StandaloneLink>
  );
}
