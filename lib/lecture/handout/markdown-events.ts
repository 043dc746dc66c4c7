import { SLUG_PATTERN } from '@/lib/text/slug';

/** A link to an event's own page, in whichever language, as `ownTourOfShipped` writes them. */
const EVENT_LINK = new RegExp(`\\]\\(/[a-z]{2}/events/(${SLUG_PATTERN})(?=[\\s)"#?])`, 'g');

/** Ids of the events that a text links to, each once, in the order of their first mention. */
export function linkedEvents(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(EVENT_LINK)].map(([, id]) => id!))];
}

const EVENT_PAGE = new RegExp(`^/[a-z]{2}/events/(${SLUG_PATTERN})/?$`);

/** The id of the event that a page is about, by its path; null for any other page. */
export const eventOfPage = (path: string): string | null => EVENT_PAGE.exec(path)?.[1] ?? null;
