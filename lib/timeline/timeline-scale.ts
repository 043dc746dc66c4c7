import { yearScale, type YearScale } from '@/lib/time/year-scale';
import { yearBeginnings } from './beginning-years';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import type { FlowCubes } from '@/lib/flows/flow-cubes';

/** The axis of the timeline: of the whole record, so that no year moves while one filters. */
export const timelineScale = (whole: FlowCubes): YearScale =>
  yearScale(yearBeginnings(whole, UNFILTERED));
