import { useTranslations } from 'next-intl';
import { Fragment, type ComponentType, type ReactNode } from 'react';
import type { EventDetail, NamedReference } from '@/lib/model/event-detail';
import { whereAndWho } from '@/lib/model/where-and-who';
import { actorPage } from '@/lib/routes/page-links';
import { dateWords } from '@/lib/time/date-words';
import { useDateLanguage } from './use-date-language';

export type FactComponent = ComponentType<{ readonly term: string; readonly children: ReactNode }>;
export type LinkComponent = ComponentType<{ readonly href: string; readonly children: ReactNode }>;

/** A place or corridor that leads on: a button that opens it in the panel, a link on a page. */
export type RenderName = (kind: 'place' | 'corridor', named: NamedReference) => ReactNode;

interface EventFactsProps {
  readonly event: EventDetail;
  /** How a term and what is said of it look where this stands. */
  readonly fact: FactComponent;
  readonly link: LinkComponent;
  readonly renderName: RenderName;
  /** Under the date in words: how the record stores it. */
  readonly storedDate: ReactNode;
  /** Under the places of a leg, `index` among `legs`. */
  readonly renderLegDetails: (
    legs: readonly EventDetail['legs'][number][],
    index: number,
  ) => ReactNode;
}

/** When, where and who, inside a `dl`. */
export function EventFacts(props: EventFactsProps) {
  const { event, fact: Fact, link, renderName, storedDate, renderLegDetails } = props;
  const t = useTranslations('evidence');
  const words = useTranslations('vocabulary.role');
  const dates = useDateLanguage();
  const { corridor } = event;
  const { isInOnePlace, venue, legs, roles } = whereAndWho(event);
  return (
    <>
      <Fact term={t('event.when')}>
        <span className="block first-letter:uppercase">{dateWords(event, dates, 'long')}</span>
        {event.dateBasis === 'inferred' && <BasisLine>{t('basis.date')}</BasisLine>}
        {event.dateNote && (
          <span className="block text-xs leading-5 text-ink-soft">{event.dateNote}</span>
        )}
        {event.edtf !== null && storedDate}
      </Fact>
      {venue && <Fact term={t('where.venue')}>{renderName('place', venue)}</Fact>}
      <Fact term={isInOnePlace ? t('where.at') : t('where.journey')}>
        <ol className="flex flex-col gap-1 leading-7">
          {legs.map(({ from, to, mutual, basis }, index) => (
            <li key={index}>
              {renderName('place', from)}
              {from.id !== to.id && (
                <>
                  <span className="sr-only"> {t(mutual ? 'where.and' : 'where.to')} </span>
                  <span aria-hidden className="text-ink-soft">
                    {mutual ? ' ↔\u00A0' : ' →\u00A0'}
                  </span>
                  {renderName('place', to)}
                </>
              )}
              {renderLegDetails(legs, index)}
              {basis !== null && basis !== 'stated' && <BasisLine>{t(`basis.${basis}`)}</BasisLine>}
            </li>
          ))}
        </ol>
      </Fact>
      {corridor && <Fact term={t('where.corridor')}>{renderName('corridor', corridor)}</Fact>}
      {roles.length > 0 && (
        <Fact term={t('event.who')}>
          <ul>
            {roles.map(([role, participants]) => (
              <li key={role}>
                <LinkedNames entries={participants} page={actorPage} link={link} />{' '}
                <span className="text-xs text-ink-soft">({words(role)})</span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  );
}

/** What a date or a place rests on, where no source says it in so many words. */
function BasisLine({ children }: { readonly children: ReactNode }) {
  return <span className="block text-xs leading-5 text-ink-soft">{children}</span>;
}

interface LinkedNamesProps {
  readonly entries: readonly NamedReference[];
  readonly page: (id: string) => string;
  readonly link: LinkComponent;
}

/** Names with commas between them, each a link to its page. */
export function LinkedNames({ entries, page, link: Link }: LinkedNamesProps) {
  return entries.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link href={page(id)}>{name}</Link>
    </Fragment>
  ));
}
