import { useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/event/use-date-language';
import { TextLink } from '@/components/ui/text-link';
import type { Collectable } from '@/lib/collection/collected-item';
import { eventPage, placePage, sourcePage } from '@/lib/routes/page-links';
import { dateWords } from '@/lib/time/date-words';
import type { CollectedRecord } from './use-collected-record';

const PAGES = { event: eventPage, place: placePage, source: sourcePage };

interface ItemHeadingProps {
  /** By the id that the record has now. */
  readonly item: Collectable;
  readonly record: CollectedRecord;
  /** Whether the record has been asked for it. */
  readonly isKnown: boolean;
  readonly id?: string;
}

/** What kind of thing it is, and its title as a link; its id alone where the record lacks it. */
export function ItemHeading({ item, record, isKnown, id }: ItemHeadingProps) {
  const t = useTranslations('collection');
  const dates = useDateLanguage();
  const event = item.kind === 'event' ? record.events.get(item.id) : undefined;
  const title = record.titleOf(item);
  const words = [
    t(`kind.${item.kind}`),
    ...(event ? [dateWords(event, dates, 'short')] : []),
    ...(title === null && isKnown ? [t('gone')] : []),
  ];
  return (
    <div className="min-w-0">
      <p className="text-xs leading-5 text-ink-soft">{words.join(' · ')}</p>
      <h3 id={id} className="text-base leading-6 font-semibold wrap-anywhere">
        {title === null ? (
          <code className="text-sm font-normal">{item.id}</code>
        ) : (
          <TextLink href={PAGES[item.kind](item.id)}>{title}</TextLink>
        )}
      </h3>
    </div>
  );
}
