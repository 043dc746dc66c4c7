import type { AtlasTour, AtlasTourSentence } from '@/lib/model/atlas-tour';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import type { TourPace } from '@/lib/model/tour-pace';
import { stepView } from '@/lib/tours/step-view';
import type { Poll } from '@/lib/model/poll-schema';
import type { OwnTour, OwnTourStep } from '@/lib/tours/own-tour';
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
  readonly steps: readonly PresentedStep[];
}

/** Kept in this browser, or shared from another. */
type MarkdownTour = Pick<OwnTour, 'title' | 'pace'> & {
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

export function presentedOwnTour({ title, pace, steps }: MarkdownTour): PresentedTour {
  const isPlain = plainOnlyTexts(steps.flatMap(({ text, notes }) => [text, notes]));
  return {
    title,
    summary: '',
    pace,
    steps: steps.map((step, index) => ({
      id: step.id,
      title: step.title,
      text: { kind: 'markdown', markdown: step.text, isPlain: isPlain[2 * index]! },
      notes: { kind: 'markdown', markdown: step.notes, isPlain: isPlain[2 * index + 1]! },
      cue: null,
      view: stepView(step.view),
      ink: step.ink,
      poll: step.poll,
      seconds: step.seconds,
    })),
  };
}

/**
 * A lecture from the live atlas as a tour: what has been kept of it, or, before that, one step that
 * stands for the live view, since every window and device has a step before it.
 *
 * @param title of the lecture and its step while nothing is kept.
 * @param view that it began in; a window that has only heard of the lecture does not know it.
 */
export function presentedLiveTour(kept: OwnTour | null, title: string, view = ''): PresentedTour {
  const first = { title, text: '', notes: '', view };
  const isEmpty = kept === null || kept.steps.length === 0;
  return { ...presentedOwnTour(isEmpty ? { title, steps: [first] } : kept), isLive: true };
}

export function isEmptyText(text: StepText): boolean {
  return text.kind === 'sentences' ? text.sentences.length === 0 : text.markdown.trim() === '';
}
