'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { ClientRecord } from '@/components/record/use-client-record';
import { IconButton } from '@/components/ui/icon-button';
import type { Locale } from '@/lib/i18n/routing';
import { serialiseSelection, type Selection } from '@/lib/view/selection';
import { CardSheet, type CardSize } from './card-sheet';
import { EventCardBody } from './event-card-body';
import { GroupCardBody } from './group-card-body';
import { useCardTitle } from './use-card-title';

interface EvidenceCardProps {
  readonly selection: Selection;
  /** Null where it is not loaded, as on a phone: only events can be shown then. */
  readonly record: ClientRecord | null;
  readonly language: Locale;
  readonly onClose: () => void;
  /** Opens an event of a list; without it the card shows the event itself. */
  readonly onOpen?: ((selection: Selection) => void) | undefined;
  /** Of the footnote that it belongs to. */
  readonly number?: number | undefined;
  /** What the filters let through; all, where nothing is filtered. */
  readonly visibleEventIds?: ReadonlySet<string> | undefined;
  readonly size?: CardSize;
  /** What stands at its end, such as a link to what is shown. */
  readonly renderFoot?: (shown: Selection) => ReactNode;
}

/**
 * Who says so, to be read by a room or on a phone: an event with its quotations and sources, or the
 * events of a place, a pair, an arc or a corridor. It has the focus, so that the arrows scroll it.
 */
export function EvidenceCard({
  selection,
  record,
  language,
  onClose,
  onOpen,
  number,
  visibleEventIds,
  size = 'screen',
  renderFoot,
}: EvidenceCardProps) {
  const t = useTranslations('lectureEvidence');
  const [followed, setFollowed] = useState<{ from: string; id: string } | null>(null);
  const from = serialiseSelection(selection);
  const shown: Selection = followed?.from === from ? { kind: 'event', id: followed.id } : selection;
  const open =
    onOpen ?? ((next: Selection) => next.kind === 'event' && setFollowed({ from, id: next.id }));
  const { kicker, title } = useCardTitle(shown, record, language);
  const headingId = useId();
  const body = useFocusedBody(serialiseSelection(shown));
  return (
    <CardSheet size={size} headingId={headingId} onClose={onClose}>
      <div className="flex items-center gap-2 pt-2 pr-2 pl-5">
        {number !== undefined && (
          <span className="rounded-xs bg-ink px-1.5 text-sm leading-6 font-semibold text-paper tabular-nums">
            {number}
          </span>
        )}
        <p className="flex min-w-0 grow items-center gap-2 text-xs leading-5 text-ink-soft">
          {kicker}
        </p>
        <IconButton label={t('close')} onClick={onClose}>
          <X aria-hidden size={20} />
        </IconButton>
      </div>
      <div
        ref={body}
        // It scrolls, and the keyboard must be able to scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-labelledby={headingId}
        className="flex min-h-0 grow flex-col gap-3 overflow-y-auto overscroll-contain px-5 pt-1 pb-5 focus-visible:-outline-offset-2"
      >
        <h2 id={headingId} className="text-xl leading-7 font-semibold wrap-anywhere">
          {title}
        </h2>
        {shown.kind === 'event' ? (
          <EventCardBody id={shown.id} language={language} />
        ) : (
          record && (
            <GroupCardBody
              selection={shown}
              record={record}
              visibleEventIds={visibleEventIds}
              onOpen={open}
            />
          )
        )}
        {shown !== selection && (
          <button
            type="button"
            onClick={() => setFollowed(null)}
            className="min-h-8 self-start text-sm text-accent underline underline-offset-4 max-md:min-h-11"
          >
            {t('back')}
          </button>
        )}
        {renderFoot?.(shown)}
      </div>
    </CardSheet>
  );
}

/** Takes the focus whenever something else is shown, and gives it back to what had it in the end. */
function useFocusedBody(shown: string) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    return () => {
      if (activeElement instanceof HTMLElement && activeElement.isConnected) {
        activeElement.focus({ preventScroll: true });
      }
    };
  }, []);
  useEffect(() => {
    body.current?.focus({ preventScroll: true });
    if (body.current) body.current.scrollTop = 0;
  }, [shown]);
  return body;
}
