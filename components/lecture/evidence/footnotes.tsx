'use client';

import { useQueries } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { EventMarks } from '@/components/event/event-marks';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { eventQuery } from '@/components/queries/event-queries';
import { shortReference } from '@/lib/citations/reference';
import type { Locale } from '@/lib/i18n/routing';
import { differingAspects, whoSaysSo } from '@/lib/lecture/who-says-so';
import type { EventDetail } from '@/lib/model/event-detail';

interface FootnotesProps {
  /** Ids of the events that a text rests on, in the order of their numbers. */
  readonly events: readonly string[];
  readonly language: Locale;
  /** Where it is known before the rest is fetched. */
  readonly titleOf?: ((id: string) => string | undefined) | undefined;
  /** The number of which the evidence is open. */
  readonly open: number | null;
  readonly onOpen: (number: number) => void;
}

/** What a text rests on and on whose word, by number; each opens its evidence. */
export function Footnotes({ events, language, titleOf, open, onOpen }: FootnotesProps) {
  const t = useTranslations('lectureEvidence');
  const details = useQueries({ queries: events.map((id) => eventQuery(id, language)) });
  return (
    <ol aria-label={t('footnotes')} className="flex flex-col">
      {events.map((id, index) => {
        const event = details[index]?.data;
        return (
          <li key={id}>
            <button
              type="button"
              aria-expanded={open === index + 1}
              onClick={() => onOpen(index + 1)}
              className="flex min-h-6 w-full gap-[0.5em] rounded-xs py-[0.15em] text-left hover:bg-ink/6 aria-expanded:bg-ink/6 pointer-coarse:min-h-11"
            >
              <span className="min-w-[1em] shrink-0 text-right font-semibold tabular-nums">
                {index + 1}
              </span>
              <span className="min-w-0 wrap-anywhere">
                {event?.title ?? titleOf?.(id) ?? id}
                {event && <WhoSaysSo event={event} />}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

const MOST_NAMED = 3;

function WhoSaysSo({ event }: { event: EventDetail }) {
  const t = useTranslations('lectureEvidence');
  const words = useReferenceLanguage();
  const sources = whoSaysSo(event.claims);
  const named = sources.slice(0, MOST_NAMED).map(({ csl }) => shortReference(csl, words));
  const more = sources.length - named.length;
  return (
    <>
      {' · '}
      <span className="text-ink-soft">
        {named.join('; ')}
        {more > 0 && ` ${t('more', { count: more })}`}
      </span>{' '}
      <EventMarks
        event={{ ...event, differsOn: differingAspects(event.claims) }}
        className="inline-flex! pl-[0.6em] align-bottom [&_svg]:size-[0.9em]"
      />
    </>
  );
}
