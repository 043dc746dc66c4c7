import { useFormatter } from 'next-intl';

export interface ResultBar {
  readonly key: string | number;
  readonly text: string;
  /** Of the width that there is, from 0 to 1. */
  readonly share: number;
  /** What the bar says in figures. */
  readonly figure: string;
}

interface ResultBarsProps {
  readonly label: string;
  readonly bars: readonly ResultBar[];
  /** Of their words, where it is not that around them. */
  readonly lang?: string | undefined;
}

/** Horizontal bars, each under its words. Sizes are those of the text around, a room's or a phone's. */
export function ResultBars({ label, bars, lang }: ResultBarsProps) {
  if (bars.length === 0) return null;
  return (
    <ol aria-label={label} className="flex flex-col gap-[0.35em]">
      {bars.map(({ key, text, share, figure }) => (
        <li key={key} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-[0.6em] leading-tight">
          <span lang={lang} className="wrap-anywhere">
            {text}
          </span>
          <span className="self-end tabular-nums">{figure}</span>
          <span aria-hidden className="col-span-2 mt-[0.1em] h-[0.4em] rounded-xs bg-ink/10">
            <span
              className="block h-full rounded-xs bg-accent"
              style={{ width: `${(share * 100).toFixed(1)}%` }}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** `12 · 40 %` */
export function useCountFigure() {
  const format = useFormatter();
  return (count: number, all: number) =>
    all === 0
      ? format.number(count)
      : `${format.number(count)} · ${format.number(count / all, { style: 'percent', maximumFractionDigits: 0 })}`;
}
