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

export interface Told {
  /** Null while nothing is played. */
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

/** The same for screen readers, no more often than it can be read while it plays. */
export function useSpokenCaption(
  caption: Caption | null,
  { playing, otherwise }: { readonly playing: boolean; readonly otherwise: string },
): string {
  const t = useTranslations('playback');
  const format = useFormatter();
  const titles = caption && format.list(caption.titles, { type: 'unit' });
  const words = caption
    ? t('spoken', {
        when: caption.when,
        titles: titles ? t('begun', { titles, more: caption.more }) : t('nothing'),
      })
    : otherwise;
  return useThrottled(words, playing ? SPOKEN_EVERY_MS : 0, words);
}
