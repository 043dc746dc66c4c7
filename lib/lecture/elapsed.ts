const pad = (figure: number) => String(figure).padStart(2, '0');

/** A time in milliseconds as a stopwatch shows it: `4:09`, `1:04:09`; zero where it is negative. */
export function elapsedText(ms: number): string {
  // Shares of a planned time come a millionth short of a whole second.
  const seconds = Math.max(Math.floor(Math.round(ms) / 1000), 0);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = pad(seconds % 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${rest}` : `${minutes}:${rest}`;
}
