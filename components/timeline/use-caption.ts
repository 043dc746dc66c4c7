import { useFormatter, useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/event/use-date-language';
import { useThrottled } from '@/components/hooks/use-throttled';
import type { EventSummary } from '@/lib/model/event-summary';
import { dateWords } from '@/lib/time/date-words';
import { begunIn, yearCaption } from '@/lib/timeline/year-caption';
import type { Caption } from './playback-caption';
import type { PlaybackControl } from './use-playback';

/** A screen reader has read about three titles by then. */
const SPOKEN_EVERY_MS = 8000;

/** Longer than a step by hand, of which several are made in a row. */
const PAUSE_MS = 1200;

export interface Told {
  /** Null unless the view is still where playing or a step has led. */
  readonly caption: Caption | null;
  /** The event that is played, by itself or as a key event. */
  readonly event: EventSummary | null;
  /** What begins in the year that playing has come to. */
  readonly begun: readonly EventSummary[];
}

/** What playing tells of where it is. */
export function useCaption(
  control: PlaybackControl,
  events: readonly EventSummary[],
  maybe: 'in' | 'out',
): Told {
  const language = useDateLanguage();
  const event = events.find(({ id }) => control.open === `event.${id}`) ?? null;
  const year = control.shown?.year ?? null;
  const begun = year === null ? [] : begunIn(events, year, maybe);
  if (year === null) return { caption: null, event, begun };
  if (event) {
    const when = dateWords(event, language, 'short');
    return { caption: { when, titles: [event.title], more: 0 }, event, begun };
  }
  const told = yearCaption(begun);
  const titles = told.events.map(({ title }) => title);
  return { caption: { when: String(year), titles, more: told.more }, event, begun };
}

interface Spoken {
  readonly playing: boolean;
  /** The slider over the events was moved there, and says the title itself. */
  readonly scrubbed: boolean;
  /** What is said while nothing is played. */
  readonly otherwise: string;
}

/**
 * The same for screen readers: while it plays, no more often than it can be read; by hand, once the reader
 * has come to rest.
 */
export function useSpokenCaption(
  { caption, event }: Told,
  { playing, scrubbed, otherwise }: Spoken,
): string {
  const t = useTranslations('playback');
  const format = useFormatter();
  const wordsOf = ({ when, titles, more }: Caption) => {
    if (scrubbed && event) return when;
    const listed = format.list(titles, { type: 'unit' });
    return t('spoken', {
      when,
      titles: listed ? t('begun', { titles: listed, more }) : t('nothing'),
    });
  };
  const words = caption ? wordsOf(caption) : otherwise;
  return useThrottled(words, { every: playing ? SPOKEN_EVERY_MS : 0, rest: PAUSE_MS }, words);
}
