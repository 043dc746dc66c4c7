import { useId, type ReactNode } from 'react';
import { familyColour } from '@/components/event/family-style';
import { FAMILIES, type Family } from '@/lib/model/vocabulary';
import {
  isFaded,
  isNarrow,
  laneBand,
  type StripLayout,
  type StripMark,
} from '@/lib/timeline/event-strip';
import { FamilySwatch } from '@/components/event/family-swatch';
import type { EventSummary } from '@/lib/model/event-summary';

/** Units of the drawing from top to bottom, stretched to the strip's height. */
const HEIGHT = 36;

const box = (left: number, right: number, { top, height }: Band) =>
  `M${left.toFixed(1)} ${top.toFixed(1)}H${right.toFixed(1)}v${height.toFixed(1)}H${left.toFixed(1)}z`;

interface Band {
  readonly top: number;
  readonly height: number;
}

function bandOf(strip: StripLayout, { lane }: StripMark): Band {
  const { top, height } = laneBand(strip, lane);
  // A small gap between two lanes, and between the bars and the first lane.
  return { top: top * HEIGHT + 1, height: height * HEIGHT - 1 };
}

const gradientId = (id: string, family: Family, end: 'in' | 'out') => `${id}-${family}-${end}`;

/** The marks of a strip; those that are sure in one path a family, so that a thousand cost little. */
export function StripMarks({ strip, width }: { strip: StripLayout; width: number }) {
  const id = useId();
  const paths = { narrow: new Map<Family, string>(), wide: new Map<Family, string>() };
  const faded: StripMark[] = [];
  for (const mark of strip.marks) {
    if (isFaded(mark)) faded.push(mark);
    const left = mark.left + mark.fadeIn;
    const right = mark.right - mark.fadeOut;
    if (right - left < 0.1) continue;
    const byFamily = paths[isNarrow(mark) ? 'narrow' : 'wide'];
    byFamily.set(
      mark.family,
      (byFamily.get(mark.family) ?? '') + box(left, right, bandOf(strip, mark)),
    );
  }
  // Where marks lie on each other, one must be seen through the other.
  const opacity = strip.isApart ? { narrow: 1, wide: 1 } : { narrow: 0.75, wide: 0.35 };
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full"
    >
      <defs>
        {FAMILIES.map((family) =>
          (['in', 'out'] as const).map((end) => (
            <linearGradient key={end} id={gradientId(id, family, end)}>
              {[0, 1].map((offset) => (
                <stop
                  key={offset}
                  offset={offset}
                  stopOpacity={(end === 'in') === (offset === 1) ? 1 : 0.06}
                  style={{ stopColor: familyColour(family) }}
                />
              ))}
            </linearGradient>
          )),
        )}
      </defs>
      {faded.map((mark) => {
        const { top: y, height } = bandOf(strip, mark);
        const fill = (end: 'in' | 'out') => `url(#${gradientId(id, mark.family, end)})`;
        return (
          <g key={mark.event} opacity={opacity.wide}>
            {mark.fadeIn > 0 && (
              <rect x={mark.left} y={y} width={mark.fadeIn} height={height} fill={fill('in')} />
            )}
            {mark.fadeOut > 0 && (
              <rect
                x={mark.right - mark.fadeOut}
                y={y}
                width={mark.fadeOut}
                height={height}
                fill={fill('out')}
              />
            )}
          </g>
        );
      })}
      {(['wide', 'narrow'] as const).map((breadth) =>
        [...paths[breadth]].map(([family, path]) => (
          <path
            key={`${breadth}-${family}`}
            d={path}
            fill={familyColour(family)}
            opacity={opacity[breadth]}
          />
        )),
      )}
    </svg>
  );
}

/** Half of the widest card, in pixels: it does not leave the axis. */
const HALF = 144;

interface StripCardProps {
  readonly event: EventSummary;
  readonly mark: StripMark;
  readonly width: number;
  /** The date in words. */
  readonly children: ReactNode;
}

/** An event's title and date over its mark. Hidden from screen readers: the strip names the event. */
export function StripCard({ event, mark, width, children }: StripCardProps) {
  const middle = (mark.left + mark.right) / 2;
  const left = Math.min(Math.max(middle, HALF), Math.max(width - HALF, HALF));
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute bottom-full z-20 mb-1.5 flex w-max max-w-72 -translate-x-1/2 flex-col gap-0.5 rounded-sm border border-rule bg-raised px-2.5 py-1.5 text-xs leading-4 text-ink shadow-lg"
      style={{ left }}
    >
      <span className="line-clamp-2 font-medium">{event.title}</span>
      <span className="flex items-center gap-2 text-ink-soft">
        <FamilySwatch
          family={event.family}
          outcome={event.status}
          width={24}
          className="shrink-0"
        />
        {children}
      </span>
    </div>
  );
}
