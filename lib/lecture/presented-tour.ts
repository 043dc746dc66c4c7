import type { AtlasTour, AtlasTourSentence } from '@/lib/model/atlas-tour';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import type { Poll } from '@/lib/model/poll-schema';
import type { OwnTour, OwnTourStep } from '@/lib/tours/own-tour';
import { plainOnlyTexts } from '@/lib/text/markdown-bounds';
import { parseView } from '@/lib/view/view-parameters';
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
  readonly title: string;
  readonly text: StepText;
  /** For the speaker alone; without sentences or with empty Markdown where there is none. */
  readonly notes: StepText;
  /** What the speaker does or asks. */
  readonly cue: string | null;
  readonly view: View;
  /** Drawn on it before the lecture. */
  readonly ink: readonly InkStroke[];
  /** What the step asks the room; left out where it asks nothing. */
  readonly poll?: Poll | undefined;
}

/** A tour as it is presented, wherever it comes from. */
export interface PresentedTour {
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly PresentedStep[];
}

const viewOf = (search: string): View => parseView(new URLSearchParams(search)).view;

/** Kept in this browser, or shared from another. */
type MarkdownTour = Pick<OwnTour, 'title'> & {
  readonly steps: readonly Omit<OwnTourStep, 'id'>[];
};

export function presentedShippedTour({ title, summary, steps }: AtlasTour): PresentedTour {
  return {
    title,
    summary,
    steps: steps.map((step) => ({
      title: step.title,
      text: { kind: 'sentences', sentences: step.text },
      notes: { kind: 'sentences', sentences: step.notes },
      cue: step.cue,
      view: viewOf(step.view),
      ink: [],
      poll: step.poll,
    })),
  };
}

export function presentedOwnTour({ title, steps }: MarkdownTour): PresentedTour {
  const isPlain = plainOnlyTexts(steps.flatMap(({ text, notes }) => [text, notes]));
  return {
    title,
    summary: '',
    steps: steps.map((step, index) => ({
      title: step.title,
      text: { kind: 'markdown', markdown: step.text, isPlain: isPlain[2 * index]! },
      notes: { kind: 'markdown', markdown: step.notes, isPlain: isPlain[2 * index + 1]! },
      cue: null,
      view: viewOf(step.view),
      ink: step.ink ?? [],
      poll: step.poll,
    })),
  };
}

/** Ids of the events that a text rests on, each once, in the order of the sentences. */
export function eventsOfStep(text: StepText): readonly string[] {
  return text.kind === 'sentences'
    ? [...new Set(text.sentences.flatMap(({ events }) => events))]
    : [];
}

export function isEmptyText(text: StepText): boolean {
  return text.kind === 'sentences' ? text.sentences.length === 0 : text.markdown.trim() === '';
}
