'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useDateLanguage } from '@/components/event/use-date-language';
import { useDebounced } from '@/components/hooks/use-debounced';
import { searchQuery } from '@/components/queries/search-queries';
import type { EventSummary } from '@/lib/model/event-summary';
import { LONGEST_QUERY } from '@/lib/search/longest-query';
import { dateWords } from '@/lib/time/date-words';
import { citableEvents, type CitableEvent } from './citable-events';
import { useDesk } from './desk-record';

/** Milliseconds without a key before words are searched for. */
const PAUSE = 120;

interface EventPickerProps {
  readonly label: string;
  /** Ids of the events that the step's view shows; null while that is not known. */
  readonly shown: ReadonlySet<string> | null;
  readonly onChoose: (event: EventSummary) => void;
  /** Given up: the focus goes back to the text. */
  readonly onCancel: () => void;
}

/** A combobox that finds an event of the record; those of the step's view come first. */
export function EventPicker({ label, shown, onChoose, onCancel }: EventPickerProps) {
  const t = useTranslations('tourDesk.cite');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { record, language } = useDesk();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const words = text.trim().replace(/\s+/g, ' ');
  const asked = useDebounced(words, words === '' ? 0 : PAUSE);
  const search = useQuery({
    ...searchQuery(asked, language),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  useEffect(() => field.current?.focus(), []);

  const isWaiting = !record || (words !== '' && search.data === undefined && !search.isError);
  const found = words === '' ? null : (search.data?.eventIds ?? []);
  const offered = isWaiting ? [] : citableEvents(record.summaries, found, shown);
  const at = Math.min(active, offered.length - 1);
  const optionId = (index: number) => `${id}-${index}`;
  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(offered.length - 1, index));
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A syllable or word that is still being composed has these keys to itself.
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(at + 1),
      ArrowUp: () => moveTo(at - 1),
      PageDown: () => moveTo(at + 5),
      PageUp: () => moveTo(at - 5),
      Enter: () => {
        const chosen = offered[at];
        if (chosen) onChoose(chosen.event);
      },
      Escape: onCancel,
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className="flex flex-col gap-1 rounded-sm border border-control bg-raised p-1.5 shadow-sm">
      <input
        ref={field}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={offered.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={offered.length > 0 ? optionId(at) : undefined}
        inputMode="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={LONGEST_QUERY}
        placeholder={t('placeholder')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        // 16 pixels on a phone, or it zooms in on the field.
        className="min-h-8 w-full rounded-sm border border-control bg-panel px-2 text-sm text-ink placeholder:text-ink-soft max-md:min-h-11 max-md:text-base"
      />
      {offered.length > 0 && (
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={t('offered')}
          className="flex max-h-64 flex-col overflow-y-auto"
        >
          {offered.map((citable, index) => (
            <Option
              key={citable.event.id}
              id={optionId(index)}
              citable={citable}
              isActive={index === at}
              onChoose={() => onChoose(citable.event)}
            />
          ))}
        </div>
      )}
      <p role="status" className="px-1 text-xs leading-5 text-ink-soft">
        {search.isError && words !== ''
          ? t('failed')
          : isWaiting
            ? t('searching')
            : t('found', { count: offered.length })}
      </p>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly citable: CitableEvent;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Option({ id, citable: { event, isShown }, isActive, onChoose }: OptionProps) {
  const t = useTranslations('tourDesk.cite');
  const dates = useDateLanguage();
  const { record } = useDesk();
  const nameOf = (place: string) => record?.places.find((one) => one.id === place)?.name ?? place;
  const places = [...new Set(event.legs.flatMap(({ from, to }) => [from, to]))];
  return (
    // The keyboard is the combobox's, which says which option is active.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      // The field keeps the focus.
      onMouseDown={(press) => press.preventDefault()}
      onClick={onChoose}
      className="flex min-h-8 shrink-0 cursor-pointer flex-col justify-center rounded-sm px-2 py-1 hover:bg-ink/6 aria-selected:bg-ink/10 max-md:min-h-11"
    >
      <span className="text-sm leading-5 wrap-anywhere">{event.title}</span>
      <span className="text-xs leading-4.5 text-ink-soft">
        {dateWords(event, dates, 'short')} · {places.slice(0, 4).map(nameOf).join(', ')}
        {isShown && ` · ${t('inView')}`}
      </span>
    </div>
  );
}
