import { z } from 'zod';
import { PROJECTIONS } from '@/lib/view/view';
import { FIGURES, type FigureName, type Figures } from './figures';
import { median } from './numbers';
import { GROUPS, type Picture } from './pictures';

const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

/** What one picture measures on one screen. */
export interface Measured extends Pick<Picture, 'group' | 'name'> {
  readonly screen: string;
  readonly projection: (typeof PROJECTIONS)[number];
  readonly figures: Figures;
}

/** The file that `--json` writes and `--compare` reads; figures that it does not know are null. */
export const measuredSchema = z.array(
  z.object({
    group: z.enum(GROUPS),
    name: z.string(),
    screen: z.string(),
    projection: z.enum(PROJECTIONS),
    figures: z
      .record(z.string(), z.number().nullable())
      .transform(
        (known) =>
          Object.fromEntries(FIGURE_NAMES.map((name) => [name, known[name] ?? null])) as Figures,
      ),
  }),
);

const text = (value: number | null) =>
  value === null ? '–' : String(Number(value.toFixed(Number.isInteger(value) ? 0 : 1)));

/** A column of a table: its title, and the cell of a figure in one list of measured pictures. */
interface Column {
  readonly title: string;
  readonly valueOf: (figure: FigureName, measured: readonly Measured[]) => number | null;
  /** The picture that the value is of, among several. */
  readonly nameOf?: (figure: FigureName, measured: readonly Measured[]) => string | undefined;
}

const valuesOf = (measured: readonly Measured[], figure: FigureName) =>
  measured.flatMap(({ figures }) => figures[figure] ?? []);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function worstOf(figure: FigureName, measured: readonly Measured[]): Measured | undefined {
  const sign = FIGURES[figure].worst === 'most' ? 1 : -1;
  return measured
    .filter(({ figures }) => figures[figure] !== null)
    .toSorted((one, other) => sign * (other.figures[figure]! - one.figures[figure]!))[0];
}

function columnsOf(group: Picture['group']): Column[] {
  const only = (measured: readonly Measured[]) => measured.filter((one) => one.group === group);
  if (group === 'first view') {
    return [{ title: group, valueOf: (figure, all) => valuesOf(only(all), figure)[0] ?? null }];
  }
  return [
    {
      title: `${group}: sum`,
      valueOf: (figure, all) => (FIGURES[figure].adds ? sum(valuesOf(only(all), figure)) : null),
    },
    { title: 'median', valueOf: (figure, all) => median(valuesOf(only(all), figure)) },
    {
      title: 'worst',
      valueOf: (figure, all) => worstOf(figure, only(all))?.figures[figure] ?? null,
      nameOf: (figure, all) => worstOf(figure, only(all))?.name,
    },
  ];
}

const COLUMNS = GROUPS.flatMap(columnsOf);

/** A table of the figures of one screen and projection, one figure a line. */
export const table = (measured: readonly Measured[]): string =>
  aligned((figure, { valueOf, nameOf }) => {
    const value = valueOf(figure, measured);
    const name = value === null ? undefined : nameOf?.(figure, measured);
    return name === undefined ? text(value) : `${text(value)} (${name})`;
  });

/** The same of two runs: before → after, and after as a multiple of before. */
export const comparison = (before: readonly Measured[], after: readonly Measured[]): string =>
  aligned((figure, { valueOf }) => {
    const [was, is] = [valueOf(figure, before), valueOf(figure, after)];
    if (was === null && is === null) return '–';
    const ratio = was !== null && is !== null && was > 0 ? ` ×${(is / was).toFixed(2)}` : '';
    return `${text(was)} → ${text(is)}${ratio}`;
  });

function aligned(cellOf: (figure: FigureName, column: Column) => string): string {
  const lines = [
    ['', ...COLUMNS.map(({ title }) => title)],
    ...FIGURE_NAMES.map((figure) => [
      FIGURES[figure].title,
      ...COLUMNS.map((column) => cellOf(figure, column)),
    ]),
  ];
  const widths = lines[0]!.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]!.length)),
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
