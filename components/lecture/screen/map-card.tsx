import type { ComponentProps } from 'react';
import { EvidenceCard } from '../evidence/evidence-card';

/** Of the card, in CSS pixels; as wide as a text that is read at four metres needs. */
const LEAST = 320;
const MOST = 1100;
const SHARE = 0.44;
const MARGIN = 8;

/** @param area width of the map, in pixels. */
const widthOfCard = (area: number): number =>
  Math.min(Math.max(area * SHARE, LEAST), MOST, Math.max(area - 2 * MARGIN, 0));

/** How much of the map the card takes from what is opened; nothing where it leaves no room beside it. */
export function coveredByCard(area: number): number {
  const width = widthOfCard(area);
  return width > area / 2 ? 0 : width + 2 * MARGIN;
}

interface MapCardProps extends ComponentProps<typeof EvidenceCard> {
  /** Width of the map. */
  readonly area: number;
}

/** What was opened, over the right of the map. */
export function MapCard({ area, ...card }: MapCardProps) {
  return (
    <div
      className="absolute top-14 right-2 z-20 flex max-h-[72%] flex-col overflow-y-auto"
      style={{ width: widthOfCard(area) }}
    >
      <EvidenceCard {...card} />
    </div>
  );
}
