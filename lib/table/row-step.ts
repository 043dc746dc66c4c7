/** Where a key leads in a table of rows, or null for any other key; ends do not wrap. */
export function rowStep(key: string, index: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const steps: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(Math.max(step, 0), count - 1);
}
