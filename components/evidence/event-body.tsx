import { useTranslations } from 'next-intl';
import { EventAccount } from '@/components/event/event-account';
import { EventFacts } from '@/components/event/event-facts';
import { useDateLanguage } from '@/components/event/use-date-language';
import { Disclosure } from '@/components/ui/disclosure';
import { TextButton } from '@/components/ui/text-button';
import { TextLink } from '@/components/ui/text-link';
import type { EventDetail } from '@/lib/model/event-detail';
import type { EventSummary } from '@/lib/model/event-summary';
import type { Locale } from '@/lib/i18n/routing';
import { correctionPage, eventPage } from '@/lib/routes/page-links';
import { boundsWords } from '@/lib/time/date-words';
import { isSameSelection, pairSelection, type Selection } from '@/lib/view/selection';
import { CopyCitation } from './copy-citation';
import { EventRows } from './event-rows';
import { EvidenceSection, Fact } from './evidence-section';

interface EventBodyProps {
  readonly event: EventDetail;
  readonly summaries: readonly EventSummary[];
  readonly placeName: (id: string) => string;
  readonly language: Locale;
  readonly onOpen: (selection: Selection) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

/** Everything fetched of an event. */
export function EventBody({ event, summaries, language, ...rows }: EventBodyProps) {
  const t = useTranslations('evidence');
  const { onOpen } = rows;
  return (
    <>
      <EventAccount
        event={event}
        summaries={summaries}
        section={EvidenceSection}
        heading="h3"
        noteClassName="mx-5 mb-4"
        link={TextLink}
        claimReport={(claim) => correctionPage('event', event.id, claim)}
        facts={
          <dl className="flex flex-col gap-2 border-t border-rule px-5 py-4">
            <EventFacts
              event={event}
              fact={Fact}
              link={TextLink}
              renderName={(kind, { id, name }) => (
                <TextButton onClick={() => onOpen({ kind, id })}>{name}</TextButton>
              )}
              storedDate={<StoredDate event={event} />}
              renderLegDetails={(legs, index) => (
                <LegDetails legs={legs} index={index} onOpen={onOpen} />
              )}
            />
          </dl>
        }
        renderEvents={(events) => <EventRows events={events} {...rows} />}
      />
      <EvidenceSection title={t('event.record')}>
        <dl className="mb-3 text-xs leading-5">
          <div>
            <dt className="inline text-ink-soft">{t('identifier')}: </dt>
            <dd className="inline wrap-anywhere">
              <code>{event.id}</code> · <TextLink href={eventPage(event.id)}>{t('page')}</TextLink>{' '}
              · <TextLink href={correctionPage('event', event.id)}>{t('reportError')}</TextLink>
            </dd>
          </div>
          {event.plover && (
            <div>
              <dt className="inline text-ink-soft">{t('plover')}: </dt>
              <dd className="inline">
                <code>{event.plover}</code>
              </dd>
            </div>
          )}
        </dl>
        {/* The confirmation belongs to one event, not to the next one opened. */}
        <CopyCitation key={event.id} event={event} language={language} />
      </EvidenceSection>
    </>
  );
}

/** How the date's words are stored is one press away. */
function StoredDate({ event }: { event: EventDetail }) {
  const t = useTranslations('evidence.when');
  const bounds = boundsWords(event, useDateLanguage());
  return (
    <Disclosure
      title={<span className="text-xs text-ink-soft">{t('detail')}</span>}
      className="-ml-1"
    >
      <dl className="ml-5 flex flex-col gap-1 pb-1 text-xs leading-5">
        <div>
          <dt className="inline text-ink-soft">{t('code')}: </dt>
          <dd className="inline">
            <code>{event.edtf}</code>
          </dd>
        </div>
        {bounds && (
          <div>
            <dt className="inline text-ink-soft">{t('bounds')}: </dt>
            <dd className="inline">{bounds}</dd>
          </div>
        )}
      </dl>
    </Disclosure>
  );
}

interface LegDetailsProps {
  readonly legs: readonly EventDetail['legs'][number][];
  readonly index: number;
  readonly onOpen: (selection: Selection) => void;
}

/** Who went; each pair of places can be opened once. */
function LegDetails({ legs, index, onOpen }: LegDetailsProps) {
  const t = useTranslations('evidence.where');
  const { from, to, who } = legs[index]!;
  const pair = pairSelection(from.id, to.id);
  const isOpenable =
    from.id !== to.id &&
    !legs
      .slice(0, index)
      .some((earlier) => isSameSelection(pairSelection(earlier.from.id, earlier.to.id), pair));
  if (who.length === 0 && !isOpenable) return null;
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-xs leading-5 text-ink-soft">
      {who.length > 0 && <span>{t('who', { who: who.map(({ name }) => name).join(', ') })}</span>}
      {isOpenable && (
        <TextButton onClick={() => onOpen(pair)}>
          {t('openPair')}
          <span className="sr-only"> ({t('pair', { from: from.name, to: to.name })})</span>
        </TextButton>
      )}
    </span>
  );
}
