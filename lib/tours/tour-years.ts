import { parseView } from '@/lib/view/view-parameters';
import type { AtlasTour } from '@/lib/model/atlas-tour';

/** From the earliest to the latest year that a tour's steps restrict their views to. */
export function tourYears({ steps }: Pick<AtlasTour, 'steps'>): readonly [number, number] | null {
  const years = steps.flatMap(({ view }) => {
    const { from, to, compare } = parseView(new URLSearchParams(view)).view;
    const second = compare?.kind === 'period' ? [compare.from, compare.to] : [];
    return [from, to, ...second].filter((year) => year !== null);
  });
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
