import { useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/ui/use-date-language';
import type { EventDetail, NamedReference } from '@/lib/events/event-detail';
import { boundsWords, dateWords } from '@/lib/time/date-words';
import { actorPage, mapPage, placePage } from '@/lib/view/page-links';
import { Linked, standsFor } from './linked-names';
import { PageFact, PageLink } from './page-parts';

/** When, where and who, with everything that has a page linked. */
export function EventFacts({ event }: { event: EventDetail }) {
  const t = useTranslations('evidence');
  const words = useTranslations('vocabulary.role');
  const { venue, corridor, legs, participants } = event;
  const isInOnePlace = legs.every(({ from, to }) => from.id === to.id);
  const roles = [...new Set(participants.map(({ role }) => role))];
  return (
    <dl>
      <PageFact term={t('event.when')}>
        <EventDate event={event} />
      </PageFact>
      {venue && !(isInOnePlace && legs.some(({ from }) => from.id === venue.id)) && (
        <PageFact term={t('where.venue')}>
          <PageLink href={placePage(venue.id)}>{venue.name}</PageLink>
        </PageFact>
      )}
      <PageFact term={isInOnePlace ? t('where.at') : t('where.journey')}>
        <ol className="flex flex-col gap-1">
          {legs.map((leg, index) => (
            <li key={index}>
              <LegWords leg={leg} participants={participants} alone={legs.length === 1} />
            </li>
          ))}
        </ol>
      </PageFact>
      {corridor && (
        <PageFact term={t('where.corridor')}>
          <PageLink href={mapPage({ open: { kind: 'corridor', id: corridor.id } })}>
            {corridor.name}
          </PageLink>
        </PageFact>
      )}
      {roles.length > 0 && (
        <PageFact term={t('event.who')}>
          <ul>
            {roles.map((role) => (
              <li key={role}>
                <Linked
                  entries={participants.filter((participant) => participant.role === role)}
                  page={actorPage}
                />{' '}
                <span className="text-xs text-ink-soft">({words(role)})</span>
              </li>
            ))}
          </ul>
        </PageFact>
      )}
    </dl>
  );
}

/** In words; under them how the words are stored, which a printed page has to say as well. */
function EventDate({ event }: { event: EventDetail }) {
  const t = useTranslations('evidence.when');
  const dates = useDateLanguage();
  const bounds = boundsWords(event, dates);
  return (
    <>
      <span className="block first-letter:uppercase">{dateWords(event, dates, 'long')}</span>
      {event.dateNote && (
        <span className="block text-xs leading-5 text-ink-soft">{event.dateNote}</span>
      )}
      {event.edtf !== null && (
        <span className="block text-xs leading-5 text-ink-soft">
          {t('code')}: <code>{event.edtf}</code>
          {bounds && !isPlain(event) && (
            <>
              {' · '}
              {t('bounds')}: {bounds}
            </>
          )}
        </span>
      )}
    </>
  );
}

/** A day, or from day to day: its code says the possible days already. */
const isPlain = ({ edtf, earliest, latest }: EventDetail) =>
  edtf === earliest || edtf === `${earliest}/${latest}`;

interface LegWordsProps {
  readonly leg: EventDetail['legs'][number];
  readonly participants: readonly NamedReference[];
  readonly alone: boolean;
}

function LegWords({ leg: { from, to, who }, participants, alone }: LegWordsProps) {
  const t = useTranslations('evidence.where');
  const pages = useTranslations('pages');
  // Who went is said of a leg only where it adds to who took part.
  const known = new Set(participants.map(({ id }) => id));
  const addsWho = !alone || who.some(({ id }) => !known.has(id));
  return (
    <>
      <PageLink href={placePage(from.id)}>{from.name}</PageLink>
      {from.id !== to.id && (
        <>
          <span className="sr-only"> {t('to')} </span>
          <span aria-hidden className="text-ink-soft">
            {' →\u00A0'}
          </span>
          <PageLink href={placePage(to.id)}>{to.name}</PageLink>
        </>
      )}
      {addsWho && who.length > 0 && (
        <span className="block text-xs leading-5 text-ink-soft">
          {pages.rich('by', { who: standsFor(<Linked entries={who} page={actorPage} />) })}
        </span>
      )}
    </>
  );
}
