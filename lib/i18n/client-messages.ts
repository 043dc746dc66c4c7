import type { Messages } from 'next-intl';

/**
 * The messages that the client components of a page use, by namespace. A page of the record has
 * none: its words are in its HTML. app/client-messages.test.ts reads the imports and holds that
 * these lists have what is used and nothing else.
 */
export const CLIENT_NAMESPACES = {
  atlas: [
    'atlas',
    'charts',
    'comparison',
    'completeness',
    'dataFiles',
    'dates',
    'disagreements.mark',
    'errors',
    'evidence',
    'filters',
    'follow.strip',
    'header',
    'kept',
    'list',
    'map',
    'markdown',
    'pages.nav',
    'panels',
    'playback',
    'pollForm',
    'reading.back',
    'search',
    'shortcuts',
    'sides',
    'sources',
    'table',
    'timeline',
    'tourEditor',
    'tours',
    'vocabulary',
    'waysIn',
  ],
  present: [
    'atlas',
    'charts',
    'comparison',
    'completeness',
    'dataFiles',
    'dates',
    'disagreements.mark',
    'errors',
    'evidence.amount',
    'evidence.claim',
    'evidence.event',
    'evidence.pair',
    'evidence.where',
    'filters',
    'lecture',
    'lectureEvidence',
    'map',
    'markdown',
    'pages.nav',
    'pollForm',
    'roomTalk.results',
    'roomTalk.speaker',
    'roomTalk.stage',
    'search',
    'sides',
    'sources',
    'speaker',
    'table',
    'timeline',
    'tours.problem',
    'vocabulary',
  ],
  speaker: [
    'dates.ofView',
    'lecture',
    'lectureEvidence',
    'markdown',
    'pollForm',
    'roomTalk.results',
    'roomTalk.speaker',
    'sides',
    'speaker',
    'tours.problem',
  ],
  follow: [
    'dates',
    'disagreements.mark',
    'evidence.claim',
    'evidence.event',
    'evidence.pair',
    'evidence.place',
    'evidence.where',
    'follow',
    'handout',
    'header',
    'lecture',
    'lectureEvidence',
    'map',
    'markdown',
    'roomTalk.audience',
    'roomTalk.results',
    'sides',
    'sources',
    'vocabulary',
  ],
  handout: [
    'atlas',
    'dates',
    'handout',
    'lecture',
    'markdown',
    'sides',
    'sources',
    'tours.problem',
    'vocabulary',
  ],
  tours: ['tours'],
  reading: ['map', 'vocabulary.certainty', 'vocabulary.family', 'vocabulary.status'],
  collection: ['cite', 'collection', 'dates', 'sources', 'tours.own'],
  cite: ['cite', 'dates', 'sources'],
  correction: ['correction'],
  notFound: ['atlas', 'errors', 'header', 'pages.frame', 'pages.nav', 'pages.notFound'],
} as const;
export type ClientPart = keyof typeof CLIENT_NAMESPACES;

type MessageTree = { readonly [key: string]: string | MessageTree };

/** Of all messages those under these namespaces, at their places. */
export function clientMessages(messages: Messages, part: ClientPart): Partial<Messages> {
  const picked: Record<string, unknown> = {};
  for (const namespace of CLIENT_NAMESPACES[part]) {
    const [outer = '', inner] = namespace.split('.');
    const whole = (messages as MessageTree)[outer];
    if (inner === undefined || typeof whole !== 'object') picked[outer] = whole;
    else picked[outer] = { ...(picked[outer] as object | undefined), [inner]: whole[inner] };
  }
  return picked;
}
