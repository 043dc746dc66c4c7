import { newId } from './new-own-tour';
import { isTooLarge } from './own-tour-file';
import { MOST_STEPS, type OtherPoll, type OwnTour, type OwnTourStep } from './own-tour';
import { withSteps } from './edit-own-tour';

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

function inLanguagesOf(target: TourLanguages, source: TourLanguages, step: OwnTourStep) {
  const hasOtherMain =
    target.language !== undefined &&
    source.language !== undefined &&
    target.language !== source.language;
  // Texts that the tour has in the other language alone stay where a reader finds them.
  const { title = '', text = '', notes = '' } = step.other ?? {};
  const isTranslated = `${title}${text}${notes}`.trim() !== '';
  const fitting = hasOtherMain && (isTranslated || target.other) ? turned(step) : step;
  if (target.language !== undefined && target.other) return fitting;
  const { other: _translation, ...single } = fitting;
  return single;
}

/** The translation as the main text, and the main text as the translation. */
function turned(step: OwnTourStep): OwnTourStep {
  const { title, text, notes, poll, other = { title: '', text: '', notes: '' } } = step;
  const { poll: words, ...texts } = other;
  const own: OtherPoll | undefined = words &&
    poll && {
      prompt: poll.prompt,
      ...('options' in poll && { options: poll.options }),
      ...(poll.kind === 'number' && poll.unit !== null && { unit: poll.unit }),
    };
  return {
    ...step,
    ...texts,
    ...(poll && words && { poll: { ...poll, ...words } }),
    other: { title, text, notes, ...(own && { poll: own }) },
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
