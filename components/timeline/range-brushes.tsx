import type { ComponentProps } from 'react';
import { RangeBrush } from './range-brush';

interface RangeBrushesProps extends Pick<ComponentProps<typeof RangeBrush>, 'scale' | 'glides'> {
  /** One, or the two of a comparison, which then have names. */
  readonly periods: readonly ComponentProps<typeof RangeBrush>['period'][];
}

/** The handles of the years shown. */
export const RangeBrushes = ({ periods, ...brush }: RangeBrushesProps) =>
  periods.map((period, index) => (
    <RangeBrush
      key={index}
      {...brush}
      period={period}
      name={periods.length === 1 ? null : index === 0 ? 'A' : 'B'}
    />
  ));
