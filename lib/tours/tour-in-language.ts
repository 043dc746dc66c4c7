import { otherLocale } from '@/lib/i18n/other-locale';
import type { Locale } from '@/lib/i18n/routing';
import type { Poll } from '@/lib/model/poll-schema';
import type { OtherPoll, OwnTour, OwnTourStep } from './own-tour';

/** Of the texts of a step that are not in the language that was asked for: the language that each is in. */
export interface TextLanguages {
  readonly title?: Locale;
  readonly text?: Locale;
  readonly notes?: Locale;
  readonly poll?: Locale;
}
export type TextField = keyof TextLanguages;

export interface StepTexts {
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  readonly poll: Poll | undefined;
  /** Left out where all are in the language asked for, and where nobody has said what language they are in. */
  readonly languages: TextLanguages | undefined;
}

const isBlank = (text: string | undefined) => text === undefined || text.trim() === '';

interface Found<Content> {
  readonly content: Content;
  readonly language?: Locale;
}

/** What there is in the language asked for, or else in the other one. */
function found<Content>(
  own: Content,
  other: Content,
  { language, asked, isMissing }: Asked & { readonly isMissing: (content: Content) => boolean },
): Found<Content> {
  if (asked === undefined || language === undefined) return { content: own };
  const isOwn = language === asked;
  const [first, second] = isOwn ? [own, other] : [other, own];
  if (!isMissing(first) || isMissing(second)) return { content: first };
  return { content: second, language: isOwn ? otherLocale(language) : language };
}

interface Asked {
  /** Of the tour's main texts. */
  readonly language: Locale | undefined;
  /** That the texts are wanted in; as they are where it is left out. */
  readonly asked: Locale | undefined;
}

/** The title of a tour in the language asked for, or else in the other one. */
export function titleIn(
  { title, language, other }: Pick<OwnTour, 'title' | 'language' | 'other'>,
  asked: Locale | undefined,
): Found<string> {
  return found(title, other?.title ?? '', { language, asked, isMissing: isBlank });
}

/** The texts of a step, each in the language asked for, or else in the other one. */
export function textsIn(
  { title, text, notes, poll, other }: Omit<OwnTourStep, 'id'>,
  asked: Asked,
): StepTexts {
  const words = (own: string, translated: string | undefined) =>
    found(own, translated ?? '', { ...asked, isMissing: isBlank });
  const texts = {
    title: words(title, other?.title),
    text: words(text, other?.text),
    notes: words(notes, other?.notes),
    poll: found(poll, poll && translatedPoll(poll, other?.poll), {
      ...asked,
      isMissing: (question) => question === undefined,
    }),
  };
  const languages = Object.fromEntries(
    Object.entries(texts).flatMap(([field, { language }]) => (language ? [[field, language]] : [])),
  );
  return {
    title: texts.title.content,
    text: texts.text.content,
    notes: texts.notes.content,
    poll: texts.poll.content,
    languages: Object.keys(languages).length > 0 ? languages : undefined,
  };
}

/**
 * A question in the other language; undefined while a word of it is missing, since answers are counted
 * by the place of an option. A unit such as "km" may be the same in both.
 */
export function translatedPoll(poll: Poll, words: OtherPoll | undefined): Poll | undefined {
  if (words === undefined || isBlank(words.prompt)) return undefined;
  const prompt = words.prompt.trim();
  switch (poll.kind) {
    case 'choice':
    case 'order': {
      const { options = [] } = words;
      if (options.length !== poll.options.length || options.some(isBlank)) return undefined;
      return { ...poll, prompt, options: options.map((option) => option.trim()) };
    }
    case 'number': {
      const unit = isBlank(words.unit) ? poll.unit : words.unit!.trim();
      return { ...poll, prompt, unit: poll.unit === null ? null : unit };
    }
    default:
      return { ...poll, prompt };
  }
}

/** The words of a question, to be the translation of another. */
export const wordsOfPoll = (poll: Poll): OtherPoll => ({
  prompt: poll.prompt,
  ...('options' in poll && { options: poll.options }),
  ...(poll.kind === 'number' && poll.unit !== null && { unit: poll.unit }),
});

/** What a step has in one of the languages only. */
export interface Untranslated {
  /** Fields that the main language lacks. */
  readonly own: readonly TextField[];
  /** Fields that the other language lacks. */
  readonly other: readonly TextField[];
}

export function untranslated(step: OwnTourStep): Untranslated {
  const { other } = step;
  const texts = ['title', 'text', 'notes'] as const;
  const lacksPoll = step.poll !== undefined && !translatedPoll(step.poll, other?.poll);
  return {
    own: texts.filter((field) => isBlank(step[field]) && !isBlank(other?.[field])),
    other: [
      ...texts.filter((field) => !isBlank(step[field]) && isBlank(other?.[field])),
      ...(lacksPoll ? (['poll'] as const) : []),
    ],
  };
}
