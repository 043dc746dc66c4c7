import {
  Banknote,
  ChartColumnStacked,
  Flag,
  Grid3x3,
  Heading,
  Image,
  Table2,
  Type,
  type LucideIcon,
} from 'lucide-react';
import type { SlideKind } from '@/lib/tours/slide';
import type { Picture } from '@/lib/view/view';

export type ChartPicture = Exclude<Picture, 'map'>;

export type StepSignName = ChartPicture | SlideKind;

/** Of charts as the header has them. */
const SIGNS: Readonly<Record<StepSignName, LucideIcon>> = {
  table: Table2,
  matrix: Grid3x3,
  relations: ChartColumnStacked,
  trade: Banknote,
  title: Type,
  section: Heading,
  image: Image,
  end: Flag,
};

interface StepSignProps {
  readonly sign: StepSignName;
  readonly size: number;
}

/** Stands for a step that has no map of its own. */
export function StepSign({ sign, size }: StepSignProps) {
  const Sign = SIGNS[sign];
  return <Sign aria-hidden size={size} strokeWidth={1.5} />;
}
