import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { EventDetail } from '@/lib/model/event-detail';
import { boundsWords, dateWords } from '@/lib/time/date-words';

type Dating = Pick<EventDetail, 'edtf' | 'earliest' | 'latest' | 'dateText' | 'dateNote'>;

/** When, in words; how the words are stored is one press away. */
export function EventDate({ event }: { event: Dating }) {
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
      )}
    </>
  );
}
