import { Banknote, ChartColumnStacked, Grid3x3, Table2, type LucideIcon } from 'lucide-react';
import type { Picture } from '@/lib/view/view';

export type ChartPicture = Exclude<Picture, 'map'>;

/** As the header has them. */
const SIGNS: Readonly<Record<ChartPicture, LucideIcon>> = {
  table: Table2,
  matrix: Grid3x3,
  relations: ChartColumnStacked,
  trade: Banknote,
};

interface StepSignProps {
  readonly picture: ChartPicture;
  readonly size: number;
}

/** Stands for a step that has no map of its own. */
export function StepSign({ picture, size }: StepSignProps) {
  const Sign = SIGNS[picture];
  return <Sign aria-hidden size={size} strokeWidth={1.5} />;
}
