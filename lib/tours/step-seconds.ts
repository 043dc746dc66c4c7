/** Two hours: longer than any step stands. */
export const MOST_SECONDS = 7200;

const pad = (figure: number) => String(figure).padStart(2, '0');

/** Seconds as minutes and seconds: `1:30`. A rehearsed hour is `60:00`. */
export const minutesText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${pad(seconds % 60)}`;

/**
 * The seconds that somebody has typed: `1:30`, or `2` for two minutes. Undefined for an empty text, null
 * for what is no such time.
 */
export function typedSeconds(text: string): number | null | undefined {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return undefined;
  const [, minutes, seconds = '0'] = /^(\d{1,3})(?::([0-5]?\d))?$/.exec(typed) ?? [];
  if (minutes === undefined) return null;
  const whole = Number(minutes) * 60 + Number(seconds);
  return whole >= 1 && whole <= MOST_SECONDS ? whole : null;
}
