/** Text as it is, where Markdown would read marks into it. */
export const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>|]/g, '\\$&');

export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${text}\n`;

export const bullets = (items: readonly string[]): string =>
  items.map((item) => `- ${item.replaceAll('\n', '\n  ')}\n`).join('');

export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |\n`;
  const [, ...figures] = head;
  return [line(head), line(['---', ...figures.map(() => '--:')]), ...rows.map(line)].join('');
}

type Cell = string | number;

/** `1–4, 7, 9–10` */
export function runs(numbers: readonly number[]): string {
  const found: { from: number; to: number }[] = [];
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const last = found.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else found.push({ from: number, to: number });
  }
  return found.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
