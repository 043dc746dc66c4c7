import { familyColour } from '@/components/event/family-style';

interface GrowthLaneProps {
  /** Per cent. */
  readonly value: number;
  /** The largest change of all, up or down: the two halves are one scale. */
  readonly largest: number;
  readonly words: string;
}

/** Half a lane for less, half for more; the bar begins at no change. */
export function GrowthLane({ value, largest, words }: GrowthLaneProps) {
  const share = (Math.abs(value) / largest) * 50;
  const falls = value < 0;
  return (
    <span aria-hidden className="flex h-6 items-center gap-3">
      <span className="relative h-full grow">
        <span className="absolute inset-y-0 left-1/2 border-l border-control" />
        <span
          className="absolute inset-y-1 border"
          style={{
            left: `${falls ? 50 - share : 50}%`,
            width: `${share}%`,
            borderColor: familyColour('trade'),
            backgroundColor: falls ? undefined : familyColour('trade'),
          }}
        />
      </span>
      <span className="w-20 shrink-0 text-sm font-semibold tabular-nums">{words}</span>
    </span>
  );
}
