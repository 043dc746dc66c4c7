import { otherLocale } from '@/lib/i18n/other-locale';
import type { Locale } from '@/lib/i18n/routing';
import type { OtherTexts, OwnTour, OwnTourStep } from './own-tour';

/** Changes of the languages of a reader's own tour. */

/** @param language of the main texts; null where it is not to be said. */
export function withLanguage(
  { language: _before, ...tour }: OwnTour,
  language: Locale | null,
): OwnTour {
  return language === null ? tour : { ...tour, language };
}

/** The tour has both languages from now on; nothing is translated yet. @param language of the main texts. */
export function withOtherLanguage(tour: OwnTour, language: Locale): OwnTour {
  return { ...tour, language, other: tour.other ?? { title: '' } };
}

/** Only the main language is left. */
export function withoutOtherLanguage({ other: _title, ...tour }: OwnTour): OwnTour {
  return { ...tour, steps: tour.steps.map(({ other: _texts, ...step }) => step) };
}

export function withOtherTitle(tour: OwnTour, title: string): OwnTour {
  return { ...tour, other: { title } };
}

/** That the texts of a tour are in. */
export interface EditedLanguages {
  /** Of the main texts; undefined where nobody has said it. */
  readonly own: Locale | undefined;
  /** Undefined of a tour in one language. */
  readonly other: Locale | undefined;
}

export const editedLanguages = ({
  language,
  other,
}: Pick<OwnTour, 'language' | 'other'>): EditedLanguages => ({
  own: language,
  other: language && other ? otherLocale(language) : undefined,
});

const NOTHING: OtherTexts = { title: '', text: '', notes: '' };

/** What changes of a step when some of it is translated. */
export function translationOf(
  { other = NOTHING }: Pick<OwnTourStep, 'other'>,
  change: Partial<OtherTexts>,
): Pick<OwnTourStep, 'other'> {
  return { other: { ...other, ...change } };
}

/** What has become of the options of a question: the one at a place is lost, or is new; or all are lost. */
export type OptionEdit = { readonly at: number; readonly is: 'lost' | 'new' } | 'all';

/** The translated question after the same: each option stays beside what it translates. */
export function withSameOptions(
  step: Pick<OwnTourStep, 'other'>,
  edit: OptionEdit,
): Pick<OwnTourStep, 'other'> {
  const poll = step.other?.poll;
  if (poll === undefined) return {};
  if (edit === 'all') return translationOf(step, { poll: undefined });
  if (poll.options === undefined) return {};
  const options =
    edit.is === 'lost'
      ? poll.options.toSpliced(edit.at, 1)
      : poll.options.toSpliced(edit.at, 0, '');
  return translationOf(step, { poll: { ...poll, options } });
}
