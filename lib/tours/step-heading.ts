import type { OwnTourStep } from './own-tour';

/** The title of a step; of one that has none but asks the room, the question. */
export const stepHeading = ({ title, poll }: Pick<OwnTourStep, 'title' | 'poll'>): string =>
  title.trim() === '' && poll ? poll.prompt : title;
