/** What one server lets lectures cost it, and one client others. */
export const ROOM_LIMITS = {
  /** A day of lectures ends in the evening. */
  lifetimeMs: 12 * 3600_000,
  /** Without a screen. A screen that comes back later opens its room again under the same code. */
  absenceMs: 10 * 60_000,
  rooms: 200,
  /** Several lecturers of one institute share an address. */
  roomsOfClient: 20,
  /** A large lecture hall, and some who follow by a second device. */
  audience: 1500,
  /** Of one address in all rooms: two such halls behind the address of one institute. */
  audienceOfClient: 3000,
  audienceOfServer: 6000,
  /** Places of their own, so that no audience takes them; the newest has the place of the oldest. */
  presenters: 4,
  speakers: 8,
  /** Messages at once and by the second; a laser pointer in motion sends a dozen a second. */
  presenterMessages: { atOnce: 60, perSecond: 30 },
  speakerMessages: { atOnce: 30, perSecond: 10 },
  /** Of one address: a thousand phones that answer and vote at once, then their changes of mind. */
  audienceMessages: { atOnce: 3000, perSecond: 300 },
  /** A hand that sorts options, or votes for all that it reads. */
  participantMessages: { atOnce: 20, perSecond: 2 },
  /** Between two broadcasts of questions and polls; longer where they are long. */
  talkEveryMs: { moderators: 250, audience: 500 },
  /** Different wrong codes of one address: what a class mistypes at once, then ten a minute. */
  wrongCodes: { atOnce: 100, perSecond: 1 / 6 },
  /** Addresses whose wrong codes are counted, and codes that have ended. */
  remembered: 5000,
} as const;
