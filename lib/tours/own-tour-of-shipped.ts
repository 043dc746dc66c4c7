import { eventPage } from '@/lib/routes/page-links';
import type { Locale } from '@/lib/i18n/routing';
import type { AtlasTour, AtlasTourSentence, AtlasTourStep } from '@/lib/model/atlas-tour';
import { newOwnTour, newStep } from './new-own-tour';
import type { OwnTour } from './own-tour';
import { wordsOfPoll } from './tour-in-language';

/** A tour that ships, in one of its languages. */
export interface ShippedTour {
  readonly tour: AtlasTour;
  /** Of its texts, and of the addresses of the pages. */
  readonly language: Locale;
  readonly eventTitle: (id: string) => string | undefined;
}

/** A line as Markdown that shows it as it is: what begins something there, wherever it stands, is escaped. */
export const escapedMarkdown = (text: string) =>
  text.replace(/[\\`*_[\]<>&|~]/g, '\\$&').replace(/^(\s*\d*)([#+.)-])/, '$1\\$2');

/** A title in quotes after a link's address: neither end may be met in it. */
const inQuotes = (text: string) => text.replace(/[\\"]/g, '\\$&');

/**
 * A reader's own tour that begins as a copy of one that ships, in both its languages: its sentences are
 * Markdown, a paragraph each, and keep the numbers of the events they rest on as links to their pages.
 *
 * @param now as an ISO instant.
 */
export function ownTourOfShipped(main: ShippedTour, other: ShippedTour, now: string): OwnTour {
  const { tour, language } = main;
  const steps = tour.steps.map((step, index) => {
    const translated = other.tour.steps[index];
    return {
      ...newStep(step.view),
      ...textsOf(step, main),
      ...(step.poll && { poll: step.poll }),
      ...(translated && {
        other: {
          ...textsOf(translated, other),
          ...(translated.poll && { poll: wordsOfPoll(translated.poll) }),
        },
      }),
    };
  });
  const { title, pace } = tour;
  return newOwnTour(now, { title, language, other: { title: other.tour.title }, pace, steps });
}

function textsOf({ title, text, notes, cue }: AtlasTourStep, words: ShippedTour) {
  const said = markdownOf(notes, words);
  const toDo = cue === null ? [] : [`> ${escapedMarkdown(cue)}`];
  return {
    title,
    text: markdownOf(text, words),
    notes: [...toDo, ...(said === '' ? [] : [said])].join('\n\n'),
  };
}

function markdownOf(
  sentences: readonly AtlasTourSentence[],
  { language, eventTitle }: ShippedTour,
): string {
  const events = [...new Set(sentences.flatMap((sentence) => sentence.events))];
  const linkTo = (id: string) =>
    `[${events.indexOf(id) + 1}](/${language}${eventPage(id)} "${inQuotes(eventTitle(id) ?? id)}")`;
  return sentences
    .map((sentence) => `${escapedMarkdown(sentence.text)} ${sentence.events.map(linkTo).join(' ')}`)
    .join('\n\n');
}
