import type { Locale } from '@/lib/i18n/routing';
import { editedLanguages, translationOf } from './edit-other-language';
import { withStep } from './edit-own-tour';
import { newSlideStep } from './new-own-tour';
import { MOST_STEPS, type OwnTour, type OwnTourStep } from './own-tour';
import type { SlideKind } from './slide';

/** What an end slide is called. */
export interface EndTitles {
  readonly titles: Readonly<Record<Locale, string>>;
  /** For a tour whose language nobody has said. */
  readonly asked: Locale;
}

/** A slide for a tour, with its title in each language that the tour is in. */
export function newSlideFor(
  tour: OwnTour,
  kind: SlideKind,
  { titles, asked }: EndTitles,
): OwnTourStep {
  const { own = asked, other } = editedLanguages(tour);
  const wordsOf = { title: tour.title, section: '', image: '', end: titles[own] };
  const step = newSlideStep(kind, wordsOf[kind]);
  if (other === undefined) return step;
  const otherWords = { ...wordsOf, title: tour.other?.title ?? '', end: titles[other] };
  return otherWords[kind] === ''
    ? step
    : { ...step, ...translationOf(step, { title: otherWords[kind] }) };
}

/**
 * The tour with a title slide before all steps and an end slide after them; one that is there already stays
 * as it is. The same tour where it has both, or no room for them.
 */
export function withOpeningAndEnd(tour: OwnTour, end: EndTitles): OwnTour {
  const hasOpening = tour.steps.at(0)?.slide?.kind === 'title';
  const hasEnd = tour.steps.at(-1)?.slide?.kind === 'end';
  if (tour.steps.length + Number(!hasOpening) + Number(!hasEnd) > MOST_STEPS) return tour;
  const opening = hasOpening ? [] : [newSlideFor(tour, 'title', end)];
  const opened = hasOpening ? tour : { ...tour, steps: [...opening, ...tour.steps] };
  return hasEnd ? opened : withStep(opened, newSlideFor(tour, 'end', end), null);
}
