'use client';

import { ArrowDown, ArrowUp, MapPin, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, type KeyboardEvent } from 'react';
import { rovingStep } from '@/components/hooks/roving-step';
import { LinkButton } from '@/components/tours/link-button';
import { IconButton } from '@/components/ui/icon-button';
import { itemKey, type Collectable } from '@/lib/collection/collected-item';
import { LONGEST_NOTE, type CollectedItem } from '@/lib/collection/collection-file';
import { mapPage } from '@/lib/routes/page-links';
import { ItemHeading } from './item-heading';
import type { CollectedRecord } from './use-collected-record';

interface CollectionItemProps {
  readonly item: CollectedItem;
  /** The same by the id that the record has now. */
  readonly named: Collectable;
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly record: CollectedRecord;
  readonly isKnown: boolean;
  readonly onMove: (position: number) => void;
  readonly onNote: (note: string) => void;
  readonly onRemove: () => void;
}

export type MoveDirection = 'up' | 'down';
/** Where the focus finds the button again: its row may be another element after a move. */
export const moveButtonId = (key: string, direction: MoveDirection) => `move-${direction}-${key}`;

const viewOf = ({ kind, id }: Collectable) =>
  kind === 'source' ? { sources: [id] } : { open: { kind, id } };

/** One kept thing, its place in the order, and the reader's note on it. */
export function CollectionItem(props: CollectionItemProps) {
  const { item, named, index, count, record, isKnown, onMove, onNote, onRemove } = props;
  const t = useTranslations('collection');
  const titleId = useId();
  const key = itemKey(item);
  const known = record.titleOf(named);
  const title = known ?? item.id;
  const number = index + 1;
  const moveByKey = (event: KeyboardEvent) => {
    const position = rovingStep(event.key, index, count);
    if (position === null) return;
    event.preventDefault();
    if (position !== index) onMove(position);
  };
  return (
    <li className="flex flex-col gap-2 border-t border-rule py-3 print:break-inside-avoid">
      <div className="flex items-start gap-2">
        <span aria-hidden className="w-6 shrink-0 pt-5 text-right text-sm text-ink-soft">
          {number}
        </span>
        <div className="min-w-0 grow">
          <ItemHeading id={titleId} item={named} record={record} isKnown={isKnown} />
        </div>
        <div className="flex shrink-0 max-md:flex-wrap max-md:justify-end print:hidden">
          <IconButton
            id={moveButtonId(key, 'up')}
            label={t('up', { number, title })}
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
            onKeyDown={moveByKey}
          >
            <ArrowUp aria-hidden size={16} />
          </IconButton>
          <IconButton
            id={moveButtonId(key, 'down')}
            label={t('down', { number, title })}
            disabled={index === count - 1}
            onClick={() => onMove(index + 1)}
            onKeyDown={moveByKey}
          >
            <ArrowDown aria-hidden size={16} />
          </IconButton>
          <IconButton label={t('remove', { title })} onClick={onRemove}>
            <Trash2 aria-hidden size={16} />
          </IconButton>
        </div>
      </div>
      <div className="flex flex-col items-start gap-1 pl-8">
        <textarea
          aria-label={t('noteOn', { title })}
          placeholder={t('note')}
          value={item.note}
          rows={2}
          maxLength={LONGEST_NOTE}
          onChange={(event) => onNote(event.target.value)}
          className="w-full resize-y rounded-sm border border-control bg-raised px-2 py-1 text-sm leading-6 text-ink placeholder:text-ink-soft max-md:text-base"
        />
        {known !== null && (
          <span className="-ml-2 print:hidden">
            <LinkButton href={mapPage(viewOf(named))} about={titleId}>
              <MapPin aria-hidden size={16} />
              {t('onMap')}
            </LinkButton>
          </span>
        )}
      </div>
    </li>
  );
}
