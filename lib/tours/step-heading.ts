import type { Locale } from '@/lib/i18n/routing';
import type { OwnTour, OwnTourStep } from './own-tour';
import { textsIn } from './tour-in-language';

/** The title of a step; of one that has none but asks the room, the question. */
export const stepHeading = ({ title, poll }: Pick<OwnTourStep, 'title' | 'poll'>): string =>
  title.trim() === '' && poll ? poll.prompt : title;

/** The same in the language asked for, or else in the other one, which is then given. */
export function stepHeadingIn(
  step: OwnTourStep,
  { language }: Pick<OwnTour, 'language'>,
  asked: Locale,
): { readonly content: string; readonly language?: Locale | undefined } {
  const { title, poll, languages } = textsIn(step, { language, asked });
  const isTitle = title.trim() !== '' || !poll;
  return {
    content: stepHeading({ title, poll }),
    language: isTitle ? languages?.title : languages?.poll,
  };
}
