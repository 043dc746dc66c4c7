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
  const { language: asked } = target;
  const { language } = source;
  if (asked !== undefined && target.other) {
    return language === undefined || language === asked ? step : turned(step);
  }
  const { other: _translation, poll: _question, ...single } = step;
  const { title, text, notes, poll } = textsIn(step, { language, asked });
  return { ...single, title, text, notes, ...(poll && { poll }) };
}

/**
 * The translation as the main text, and the main text as the translation. A question is turned only with
 * all its words, since each step asks a whole one in the main language.
 */
function turned(step: OwnTourStep): OwnTourStep {
  const { title, text, notes, poll, other = { title: '', text: '', notes: '' } } = step;
  const { poll: words, ...texts } = other;
  const translated = poll && translatedPoll(poll, words);
  const turnedWords = poll && translated ? wordsOfPoll(poll) : words;
  return {
    ...step,
    ...texts,
    ...(translated && { poll: translated }),
    other: { title, text, notes, ...(turnedWords && { poll: turnedWords }) },
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
