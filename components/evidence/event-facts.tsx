import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { TextButton } from '@/components/ui/text-button';
import { TextLink } from '@/components/ui/text-link';
import type { EventDetail } from '@/lib/model/event-detail';
import { whereAndWho } from '@/lib/model/where-and-who';
import { actorPage } from '@/lib/routes/page-links';
import type { Selection } from '@/lib/view/selection';
import { EventDate } from './event-date';
import { EventLegs } from './event-legs';
import { Fact } from './evidence-section';

interface EventFactsProps {
  readonly event: EventDetail;
  readonly onOpen: (selection: Selection) => void;
}

/** When, where and who. */
export function EventFacts({ event, onOpen }: EventFactsProps) {
  const t = useTranslations('evidence');
  const words = useTranslations('vocabulary.role');
  const { corridor } = event;
  const { isInOnePlace, venue, legs, roles } = whereAndWho(event);
  return (
    <dl className="flex flex-col gap-2 border-t border-rule px-5 py-4">
      <Fact term={t('event.when')}>
        <EventDate event={event} />
      </Fact>
      {venue && (
        <Fact term={t('where.venue')}>
          <TextButton onClick={() => onOpen({ kind: 'place', id: venue.id })}>
            {venue.name}
          </TextButton>
        </Fact>
      )}
      <Fact term={isInOnePlace ? t('where.at') : t('where.journey')}>
        <EventLegs legs={legs} onOpen={onOpen} />
      </Fact>
      {corridor && (
        <Fact term={t('where.corridor')}>
          <TextButton onClick={() => onOpen({ kind: 'corridor', id: corridor.id })}>
            {corridor.name}
          </TextButton>
        </Fact>
      )}
      {roles.length > 0 && (
        <Fact term={t('event.who')}>
          <ul>
            {roles.map(([role, participants]) => (
              <li key={role}>
                {participants.map(({ id, name }, index) => (
                  <Fragment key={id}>
                    {index > 0 && ', '}
                    <TextLink href={actorPage(id)}>{name}</TextLink>
                  </Fragment>
                ))}{' '}
                <span className="text-xs text-ink-soft">({words(role)})</span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}
