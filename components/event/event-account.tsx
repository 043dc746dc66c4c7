import { useTranslations } from 'next-intl';
import type { ComponentType, ReactNode } from 'react';
import type { EventDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import { groupBy } from '@/lib/text/group-by';
import { AmountList } from './amount-list';
import { ClaimList } from './claim-list';
import type { LinkComponent } from './event-facts';

interface EventAccountProps {
  readonly event: EventDetail;
  /** Of the events it is related to, or of more, in the order of time. */
  readonly summaries: readonly EventSummary[];
  /** How a part under its heading looks where this stands. */
  readonly section: ComponentType<{
    readonly title: string;
    readonly aside?: ReactNode;
    readonly children: ReactNode;
  }>;
  /** Of the note on what is contested. */
  readonly heading: 'h2' | 'h3';
  readonly noteClassName: string;
  /** Between that note and the amounts. */
  readonly facts?: ReactNode;
  /** To the page of a source. */
  readonly link: LinkComponent;
  /** Where a reader says that a claim, by its number, is wrong. */
  readonly claimReport?: ((claim: number) => string) | undefined;
  readonly renderEvents: (events: readonly EventSummary[]) => ReactNode;
}

/** What is said of an event: the sources come before what the editors have to say. */
export function EventAccount(props: EventAccountProps) {
  const { event, summaries, section: Section, heading: Heading } = props;
  const t = useTranslations('evidence.event');
  const { certainty, note } = event;
  // In the order of time, which is that of the summaries.
  const related = summaries.filter(({ id }) => event.related.some((link) => link.id === id));
  return (
    <>
      {certainty === 'contested' && note && (
        <div
          className={`border-l-2 border-accent bg-accent/8 px-3 py-2 text-sm leading-6 ${props.noteClassName}`}
        >
          <Heading className="font-sans text-xs leading-5 font-semibold text-accent">
            {t('contested')}
          </Heading>
          <p>{note}</p>
        </div>
      )}
      {props.facts}
      {event.amounts.length > 0 && (
        <Section title={t('amounts')}>
          <AmountList
            amounts={event.amounts}
            claims={event.claims}
            participants={event.participants}
          />
        </Section>
      )}
      <Section title={t('sources')} aside={t('sourceCount', { count: event.claims.length })}>
        <ClaimList
          claims={event.claims}
          link={props.link}
          heading={Heading === 'h2' ? 'h3' : 'h4'}
          supplement={event.supplement}
          report={props.claimReport}
        />
      </Section>
      {certainty !== 'contested' && note && (
        <Section title={t(certainty === 'inferred' ? 'inferred' : 'note')}>
          <p className="text-sm leading-6">{note}</p>
        </Section>
      )}
      {event.related.length > 0 && (
        <Section title={t('related')}>
          <RelatedEvents
            links={event.related}
            related={related}
            renderEvents={props.renderEvents}
          />
        </Section>
      )}
    </>
  );
}

interface RelatedEventsProps {
  readonly links: EventDetail['related'];
  readonly related: readonly EventSummary[];
  readonly renderEvents: EventAccountProps['renderEvents'];
}

/** Relations in words, read from the event in both directions. */
function RelatedEvents({ links, related, renderEvents }: RelatedEventsProps) {
  const t = useTranslations('evidence.relation');
  const groups = groupBy(links, ({ direction, relation }) => t(`${direction}.${relation}`));
  return (
    <dl className="flex flex-col gap-2">
      {[...groups].map(([relation, ofRelation]) => (
        <div key={relation}>
          <dt className="text-xs leading-5 text-ink-soft">{relation}</dt>
          <dd>
            {renderEvents(related.filter(({ id }) => ofRelation.some((link) => link.id === id)))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
