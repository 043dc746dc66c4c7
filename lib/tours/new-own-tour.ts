import type { Poll } from '@/lib/model/poll-schema';
import { EMPTY_SLIDES, slideText, type SlideKind } from './slide';
import {
  OWN_TOUR_FORMAT,
  OWN_TOUR_VERSION,
  type OtherTexts,
  type OwnTour,
  type OwnTourStep,
} from './own-tour';

/**
 * A random UUID (version 4). `crypto.randomUUID` is missing where the atlas is read over plain HTTP
 * from another machine, as in a classroom's own network.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** @param now as an ISO instant. */
export function newOwnTour(
  now: string,
  {
    title = '',
    steps = [],
    pace = 'step',
    language,
    other,
  }: Partial<Pick<OwnTour, 'title' | 'steps' | 'pace' | 'language' | 'other'>> = {},
): OwnTour {
  return {
    format: OWN_TOUR_FORMAT,
    version: OWN_TOUR_VERSION,
    id: newId(),
    title,
    ...(language && { language }),
    ...(other && { other }),
    changedAt: now,
    ...(pace === 'step' ? {} : { pace }),
    steps,
  };
}

/** @param view a query string without "?". */
export function newStep(view: string): OwnTourStep {
  return { id: newId(), title: '', text: '', notes: '', view };
}

/** A step that shows no map. @param title of the step. */
export function newSlideStep(kind: SlideKind, title = ''): OwnTourStep {
  return { ...newStep(''), title, slide: EMPTY_SLIDES[kind] };
}

/** Whether two tours say the same, whichever is the copy and whenever they were saved. */
export function isSameTour(one: OwnTour, other: OwnTour): boolean {
  return contentOf(one) === contentOf(other);
}

const contentOf = ({ title, language, other, pace = 'step', steps }: OwnTour) =>
  JSON.stringify({ title, language, other: other?.title, pace, steps: steps.map(inOrder) });

/** Files may hold the fields in any order. */
const inOrder = (step: OwnTourStep) => {
  const { id, title, text, notes, view, ink = [], poll, slide, seconds, other } = step;
  return [
    ...[id, title, text, notes, view],
    ink.map(({ colour, on, points }) => [colour, on, points]),
    poll && pollInOrder(poll),
    slide && slideText(slide),
    other && otherInOrder(other),
    seconds,
  ];
};

const otherInOrder = ({ title, text, notes, poll }: OtherTexts) => [
  ...[title, text, notes],
  poll && [poll.prompt, poll.options, poll.unit],
];

const pollInOrder = (poll: Poll) => [
  poll.kind,
  poll.prompt,
  'options' in poll ? poll.options : null,
  'unit' in poll ? poll.unit : null,
];
