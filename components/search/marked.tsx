import type { MarkedText } from '@/lib/search/marked-text';

interface MarkedProps {
  readonly text: MarkedText;
  readonly className?: string;
}

/** A text with what was found in it marked, in its own language for a voice that reads it. */
export function Marked({ text: { text, language, ranges }, className }: MarkedProps) {
  const parts = ranges.map(([start, end], index) => ({
    start,
    before: text.slice(ranges[index - 1]?.[1] ?? 0, start),
    found: text.slice(start, end),
  }));
  return (
    <span lang={language ?? undefined} className={className}>
      {parts.map(({ start, before, found }) => (
        <span key={start}>
          {before}
          <mark className="rounded-xs bg-accent/18 text-inherit underline decoration-accent decoration-1 underline-offset-3">
            {found}
          </mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </span>
  );
}
