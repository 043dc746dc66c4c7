import type { Slide } from './slide';

interface StepWithView {
  readonly view: string;
  readonly slide?: Slide | undefined;
}

/**
 * The view of each step, as a query string. That of a slide is the last map before it, or else the first
 * one after it: it lies beneath the slide, and is what the live stage begins with. Since steps are moved, it is
 * found anew and not stored.
 */
export function shownViews(steps: readonly StepWithView[]): readonly string[] {
  let last = steps.find(({ slide }) => slide === undefined)?.view ?? '';
  return steps.map(({ view, slide }) => {
    if (slide === undefined) last = view;
    return last;
  });
}
