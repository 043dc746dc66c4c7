import { useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { EventDetail } from '@/lib/model/event-detail';
import { whereAndWho } from '@/lib/model/where-and-who';
import { boundsWords, dateWords } from '@/lib/time/date-words';
import { actorPage, mapPage, placePage } from '@/lib/routes/page-links';
import { Linked, standsFor } from './linked-names';
import { PageFact, PageLink } from './page-parts';

/** When, where and who, with everything that has a page linked. */
export function PageEventFacts({ event }: { event: EventDetail }) {
  const t = useTranslations('evidence');
  const words = useTranslations('vocabulary.role');
  const { corridor } = event;
  const { isInOnePlace, venue, legs, roles } = whereAndWho(event);
  return (
    <dl>
      <PageFact term={t('event.when')}>
        <EventDate event={event} />
      </PageFact>
      {venue && (
        <PageFact term={t('where.venue')}>
          <PageLink href={placePage(venue.id)}>{venue.name}</PageLink>
        </PageFact>
      )}
      <PageFact term={isInOnePlace ? t('where.at') : t('where.journey')}>
        <ol className="flex flex-col gap-1">
          {legs.map((leg, index) => (
            <li key={index}>
              <LegWords leg={leg} />
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
            {roles.map(([role, participants]) => (
              <li key={role}>
                <Linked entries={participants} page={actorPage} />{' '}
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

function LegWords({ leg: { from, to, who } }: { leg: EventDetail['legs'][number] }) {
  const t = useTranslations('evidence.where');
  const pages = useTranslations('pages');
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
      {who.length > 0 && (
        <span className="block text-xs leading-5 text-ink-soft">
          {pages.rich('by', { who: standsFor(<Linked entries={who} page={actorPage} />) })}
        </span>
      )}
    </>
  );
}
