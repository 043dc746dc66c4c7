/**
 * What an event has to do with a place: something arrived there from elsewhere, something left, it
 * joins the place with another in no direction, or it happened there and nothing came or went.
 */
export const WAYS = ['arrived', 'left', 'together', 'here'] as const;
export type EventWay = (typeof WAYS)[number];
