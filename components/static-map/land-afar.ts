import topology from 'world-atlas/land-110m.json';
import type { LandTopology } from '@/lib/geo/land';
import type { ViewFrame } from '@/lib/view/view-frame';
import { LAND } from './land';
import { landDetail } from './land-detail';

/** The land for a small picture of a view: the coarser the farther away, so that a page of many is light. */
export const landForFrame = (frame: ViewFrame | null): LandTopology =>
  landDetail(frame) === '110m' ? topology : LAND;
