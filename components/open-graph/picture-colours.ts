import { GROUND_COLOURS, type GroundColour } from '@/components/take-along/drawing/ground-colours';

/** By day: the page around a preview is nearly always light, and a crawler has no theme. */
export const mapColour = (name: GroundColour): string => GROUND_COLOURS[name].day;
