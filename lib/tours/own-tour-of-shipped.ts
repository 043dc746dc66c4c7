import { eventPage } from '@/lib/routes/page-links';
import type { AtlasTour, AtlasTourSentence } from '@/lib/model/atlas-tour';
import { newOwnTour, newStep } from './new-own-tour';
import type { OwnTour } from './own-tour';

interface CopyWords {
  /** Of the addresses of the pages. */
  readonly language: string;
  /** As an ISO instant. */
  readonly now: string;
  readonly eventTitle: (id: string) => string | undefined;
}

/** A line as Markdown that shows it as it is: what begins something there, wherever it stands, is escaped. */
export const escapedMarkdown = (text: string) =>
  text.replace(/[\\`*_[\]<>&|~]/g, '\\$&').replace(/^(\s*\d*)([#+.)-])/, '$1\\$2');

/** A title in quotes after a link's address: neither end may be met in it. */
const inQuotes = (text: string) => text.replace(/[\\"]/g, '\\$&');

/**
 * A reader's own tour that begins as a copy of one that ships: its sentences are Markdown, a
 * paragraph each, and keep the numbers of the events they rest on as links to their pages.
 */
export function ownTourOfShipped(tour: AtlasTour, words: CopyWords): OwnTour {
  const steps = tour.steps.map((step) => {
    const text = markdownOf(step.text, words);
    const said = markdownOf(step.notes, words);
    const cue = step.cue === null ? [] : [`> ${escapedMarkdown(step.cue)}`];
    return {
      ...newStep(step.view),
      title: step.title,
      text,
      notes: [...cue, ...(said === '' ? [] : [said])].join('\n\n'),
    };
  });
  return newOwnTour(words.now, { title: tour.title, pace: tour.pace, steps });
}

function markdownOf(
  sentences: readonly AtlasTourSentence[],
  { language, eventTitle }: CopyWords,
): string {
  const events = [...new Set(sentences.flatMap((sentence) => sentence.events))];
  const linkTo = (id: string) =>
    `[${events.indexOf(id) + 1}](/${language}${eventPage(id)} "${inQuotes(eventTitle(id) ?? id)}")`;
  return sentences
    .map((sentence) => `${escapedMarkdown(sentence.text)} ${sentence.events.map(linkTo).join(' ')}`)
    .join('\n\n');
}
