import { newId } from './new-own-tour';
import { isTooLarge } from './own-tour-file';
import { MOST_STEPS, type OwnTour, type OwnTourStep } from './own-tour';
import { withSteps } from './edit-own-tour';
import { textsIn, translatedPoll, wordsOfPoll } from './tour-in-language';

type TourLanguages = Pick<OwnTour, 'language' | 'other'>;

/**
 * Steps for another tour: all that they hold, under ids of their own, and with their texts where that
 * tour has texts of their languages.
 */
export const copiesFor = (
  target: TourLanguages,
  source: TourLanguages,
  steps: readonly OwnTourStep[],
): OwnTourStep[] => steps.map((step) => ({ ...inLanguagesOf(target, source, step), id: newId() }));

function inLanguagesOf(
  target: TourLanguages,
  source: TourLanguages,
  step: OwnTourStep,
): OwnTourStep {
  if (target.language !== undefined && target.other) {
    const hasOtherMain = source.language !== undefined && target.language !== source.language;
    return hasOtherMain ? turned(step) : step;
  }
  // Into one language: what is not translated goes as it is, so that no text is lost.
  const asked = { language: source.language, asked: target.language };
  const { title, text, notes, poll } = textsIn(step, asked);
  const { other: _translation, ...single } = step;
  return { ...single, title, text, notes, ...(poll && { poll }) };
}

/** The translation as the main text, and the main text as the translation. */
function turned(step: OwnTourStep): OwnTourStep {
  const { title, text, notes, poll, other = { title: '', text: '', notes: '' } } = step;
  const { poll: words, ...texts } = other;
  // A question that lacks a word of its translation would be none in the other language: it stays as it is.
  const translated = poll && translatedPoll(poll, words);
  return {
    ...step,
    ...texts,
    ...(translated && { poll: translated }),
    other: { title, text, notes, ...(translated && { poll: wordsOfPoll(poll) }) },
  };
}

export type NoRoom =
  | { readonly kind: 'too-many'; readonly left: number }
  /** The file of the tour would be larger than one that is read. */
  | { readonly kind: 'too-large' };

/** Why a tour does not take so many steps more; null where it does. */
export function noRoomFor(tour: OwnTour, steps: readonly OwnTourStep[]): NoRoom | null {
  const left = MOST_STEPS - tour.steps.length;
  if (steps.length > left) return { kind: 'too-many', left };
  return isTooLarge(withSteps(tour, steps, null)) ? { kind: 'too-large' } : null;
}
