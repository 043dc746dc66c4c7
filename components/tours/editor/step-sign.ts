import { Banknote, ChartColumnStacked, Grid3x3, Table2, type LucideIcon } from 'lucide-react';
import type { Picture, View } from '@/lib/view/view';

/** As the header has them. */
const CHART_SIGNS: Readonly<Record<Exclude<Picture, 'map'>, LucideIcon>> = {
  table: Table2,
  matrix: Grid3x3,
  relations: ChartColumnStacked,
  trade: Banknote,
};

/** What stands for a step that has no map of its own; null for one that has. */
export const signOfStep = ({ picture }: View): LucideIcon | null =>
  picture === 'map' ? null : CHART_SIGNS[picture];
