import { useTranslations } from 'next-intl';
import { TextButton } from '@/components/ui/text-button';
import type { RelatedEvent } from '@/lib/events/event-detail';
import type { Selection } from '@/lib/view/selection';

interface RelatedEventsProps {
  readonly related: readonly RelatedEvent[];
  readonly onOpen: (selection: Selection) => void;
  readonly onHighlight: (eventId: string | null) => void;
}

/** The relation in words, read from the open event in both directions. */
export function RelatedEvents({ related, onOpen, onHighlight }: RelatedEventsProps) {
  const t = useTranslations('evidence.relation');
  return (
    <ul className="flex flex-col gap-2">
      {related.map(({ id, title, relation, direction }) => (
        <li key={`${direction} ${relation} ${id}`} className="flex flex-col text-sm leading-6">
          <span className="text-xs leading-5 text-ink-soft">{t(`${direction}.${relation}`)}</span>
          <TextButton
            onClick={() => onOpen({ kind: 'event', id })}
            onPointerEnter={() => onHighlight(id)}
            onPointerLeave={() => onHighlight(null)}
            onFocus={() => onHighlight(id)}
            onBlur={() => onHighlight(null)}
          >
            {title}
          </TextButton>
        </li>
      ))}
    </ul>
  );
}
