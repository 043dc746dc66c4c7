import type { AtlasTour, AtlasTourSentence } from '@/lib/model/atlas-tour';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import type { TourPace } from '@/lib/model/tour-pace';
import { shownViews } from '@/lib/tours/shown-views';
import type { Slide } from '@/lib/tours/slide';
import { stepHeading } from '@/lib/tours/step-heading';
import { stepView } from '@/lib/tours/step-view';
import type { Poll } from '@/lib/model/poll-schema';
import type { OwnTour, OwnTourStep } from '@/lib/tours/own-tour';
import type { Locale } from '@/lib/i18n/routing';
import { textsIn, titleIn, type StepTexts, type TextLanguages } from '@/lib/tours/tour-in-language';
import { plainOnlyTexts } from '@/lib/text/markdown-bounds';
import type { View } from '@/lib/view/view';

/** Sentences that rest on events, of a tour that ships; Markdown, of a tour that a reader made. */
export type StepText =
  | { readonly kind: 'sentences'; readonly sentences: readonly AtlasTourSentence[] }
  | {
      readonly kind: 'markdown';
      readonly markdown: string;
      /** Shown as it is written, since to lay it out would take too long. */
      readonly isPlain: boolean;
    };

export interface PresentedStep {
  /** Of a step of a reader's own tour, in this browser: the place of a step changes when others are moved. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly text: StepText;
  /** For the speaker alone; without sentences or with empty Markdown where there is none. */
  readonly notes: StepText;
  /** What the speaker does or asks. */
  readonly cue: string | null;
  readonly view: View;
  /** Drawn on it before the lecture. */
  readonly ink?: readonly InkStroke[] | undefined;
  /** What the step asks the room; left out where it asks nothing. */
  readonly poll?: Poll | undefined;
  /** What it shows in place of its map, whose view is then that of the last map; left out of a step with one. */
  readonly slide?: Slide | undefined;
  /** Of the slide's own words, which have no translation, where it is not the language asked for. */
  readonly slideLanguage?: Locale | undefined;
  /** Of the texts that are not in the language asked for. */
  readonly languages?: TextLanguages | undefined;
  /** The same of a tour in two languages, where the reader is told that a translation is missing. */
  readonly untranslated?: TextLanguages | undefined;
  /** As it goes to other devices, of a tour that says its language. */
  readonly written?: Pick<OwnTourStep, 'title' | 'text' | 'notes' | 'poll' | 'other'> | undefined;
  /** How long it stood in a rehearsal; left out where nobody has said. */
  readonly seconds?: number | undefined;
}

/** A tour as it is presented, wherever it comes from. */
export interface PresentedTour {
  readonly title: string;
  readonly summary: string;
  /** How a lecture of it begins; a step at once where it is left out. */
  readonly pace?: TourPace | undefined;
  /** Of a lecture from the live atlas: its steps are kept on the way, and every view is its own. */
  readonly isLive?: boolean | undefined;
  /** Of the title, where it is not in the language asked for. */
  readonly titleLanguage?: Locale | undefined;
  /** As it goes to other devices, of a tour that says its language. */
  readonly written?: Pick<OwnTour, 'title' | 'language' | 'other'> | undefined;
  readonly steps: readonly PresentedStep[];
}

/** Kept in this browser, or shared from another. */
type MarkdownTour = Pick<OwnTour, 'title' | 'pace' | 'language' | 'other'> & {
  readonly steps: readonly (Omit<OwnTourStep, 'id'> & { readonly id?: string })[];
};

export function presentedShippedTour({ title, summary, pace, steps }: AtlasTour): PresentedTour {
  return {
    title,
    summary,
    pace,
    steps: steps.map((step) => ({
      title: step.title,
      text: { kind: 'sentences', sentences: step.text },
      notes: { kind: 'sentences', sentences: step.notes },
      cue: step.cue,
      view: stepView(step.view),
      poll: step.poll,
    })),
  };
}

/** @param asked the language that the texts are wanted in; what is missing in it is in the other. */
export function presentedOwnTour(tour: MarkdownTour, asked?: Locale): PresentedTour {
  const { language, other, pace, steps } = tour;
  const title = titleIn(tour, asked);
  const views = shownViews(steps);
  const texts = steps.map((step) => textsIn(step, { language, asked }));
  const isPlain = plainOnlyTexts(texts.flatMap(({ text, notes }) => [text, notes]));
  return {
    title: title.content,
    summary: '',
    pace,
    titleLanguage: title.language,
    ...(language && { written: { title: tour.title, language, ...(other && { other }) } }),
    steps: steps.map((step, index) => ({
      ...presentedTexts(texts[index]!, [isPlain[2 * index]!, isPlain[2 * index + 1]!]),
      id: step.id,
      cue: null,
      view: stepView(views[index]!),
      ink: step.ink,
      slide: step.slide,
      ...(step.slide && asked && language !== asked && { slideLanguage: language }),
      seconds: step.seconds,
      ...(other && { untranslated: texts[index]!.languages }),
      ...(language && { written: writtenTexts(step) }),
    })),
  };
}

const presentedTexts = (
  { title, text, notes, poll, languages }: StepTexts,
  [isTextPlain, areNotesPlain]: readonly [boolean, boolean],
) => ({
  title: stepHeading({ title, poll }),
  text: { kind: 'markdown', markdown: text, isPlain: isTextPlain } as const,
  notes: { kind: 'markdown', markdown: notes, isPlain: areNotesPlain } as const,
  poll,
  languages,
});

const writtenTexts = ({ title, text, notes, poll, other }: MarkdownTour['steps'][number]) => ({
  ...{ title, text, notes, poll },
  ...(other && { other }),
});

/**
 * A lecture from the live atlas as a tour: what has been kept of it, or, before that, one step that
 * stands for the live view, since every window and device has a step before it.
 *
 * @param title of the lecture and its step while nothing is kept.
 * @param view that it began in; a window that has only heard of the lecture does not know it.
 * @param asked the language that the texts are wanted in.
 */
export function presentedLiveTour(
  kept: OwnTour | null,
  { title, view = '', asked }: { title: string; view?: string; asked?: Locale },
): PresentedTour {
  const first = { title, text: '', notes: '', view };
  const isEmpty = kept === null || kept.steps.length === 0;
  return {
    ...presentedOwnTour(isEmpty ? { title, steps: [first] } : kept, asked),
    isLive: true,
  };
}

export function isEmptyText(text: StepText): boolean {
  return text.kind === 'sentences' ? text.sentences.length === 0 : text.markdown.trim() === '';
}
