import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SortableTable, type TableCell } from '@/components/ui/sortable-table';
import { TextButton } from '@/components/ui/text-button';
import { figureId } from '@/lib/charts/trade-figures';
import type { EventAmount } from '@/lib/model/event-amount';
import { FigureDoubts, FigureSources, type FigureSourceProps } from './figure-source';
import { indexNumber } from './index-number';
import type { FigureWords } from './use-figure-words';

interface FigureTableProps extends Omit<FigureSourceProps, 'figure'> {
  readonly figures: readonly EventAmount[];
  readonly words: FigureWords;
  /** Figure id → index, where the drawings have one. */
  readonly indices: ReadonlyMap<string, number> | null;
  readonly onOpen: (eventId: string) => void;
}

const indexCell = (index: number | undefined, language: string): TableCell =>
  index === undefined ? undefined : { shown: indexNumber(index, language), value: index };

/** Every figure of the chart with all that the record says of it. */
export function FigureTable({ figures, words, indices, onOpen, ...source }: FigureTableProps) {
  const t = useTranslations('charts.trade');
  const language = useLocale();
  const columns = [
    'event',
    'what',
    'amount',
    ...(indices ? (['index'] as const) : []),
    'period',
    'reporter',
    'source',
    'doubt',
    'note',
  ] as const;
  const cellOf = (figure: EventAmount): Record<(typeof columns)[number], TableCell> => ({
    event: {
      shown: <TextButton onClick={() => onOpen(figure.event.id)}>{figure.event.title}</TextButton>,
      value: figure.event.title,
    },
    what: words.what(figure),
    amount: { shown: words.amount(figure), value: figure.value ?? undefined },
    index: indexCell(indices?.get(figureId(figure)), language),
    period: {
      shown: words.period(figure),
      value: figure.earliest ?? figure.latest ?? undefined,
    },
    reporter: words.by(figure),
    source: {
      shown: <FigureSources figure={figure} {...source} />,
      value: source.grounds
        .sourcesOf(figure)
        .map((id) => source.nameOf('sources', id))
        .join(' '),
    },
    doubt: {
      shown: <FigureDoubts figure={figure} {...source} />,
      value: source.grounds.doubtsOf(figure).length,
    },
    note: figure.note,
  });
  return (
    <SortableTable
      caption={t('title')}
      columns={columns.map((key) => ({ key, title: t(`column.${key}`) }))}
      rows={figures.map((figure) => {
        const cells = cellOf(figure);
        return { key: figureId(figure), cells: columns.map((key) => cells[key]) };
      })}
    />
  );
}

interface FigureRowProps extends FigureSourceProps {
  readonly words: FigureWords;
  /** Draws the figure, beside the words that name it. */
  readonly children: ReactNode;
  readonly onOpen: (eventId: string) => void;
}

/** A figure on a line of its own; the words open its event, and its sources have links. */
export function FigureRow({ figure, words, children, onOpen, ...source }: FigureRowProps) {
  const t = useTranslations('charts.trade');
  const by = words.by(figure);
  return (
    <li className="grid items-center gap-x-4 border-b border-rule py-1 md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
      <div className="flex min-w-0 flex-col">
        <button
          type="button"
          onClick={() => onOpen(figure.event.id)}
          className="flex min-h-8 flex-col justify-center rounded-xs text-left text-sm leading-5 hover:text-accent max-md:min-h-11"
        >
          <span className="sr-only">{t('open', { title: figure.event.title })}. </span>
          {words.what(figure)}
          <span className="text-xs leading-4 text-ink-soft">
            {words.period(figure)}
            {by && ` · ${by}`}
          </span>
        </button>
        <span className="text-xs leading-5 wrap-anywhere">
          <FigureDoubts figure={figure} {...source} />
          <FigureSources figure={figure} {...source} />
        </span>
      </div>
      {children}
    </li>
  );
}

interface FigureSectionProps {
  readonly title: string;
  readonly help: string;
  /** Above the lines, where they share one. */
  readonly axis?: ReactNode;
  readonly children: ReactNode;
}

/** Figures of one sort, line by line, and what the sort means. */
export function FigureSection({ title, help, axis, children }: FigureSectionProps) {
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <div>
        <h3 className="text-lg leading-7 font-semibold">{title}</h3>
        <p className="text-xs leading-5 text-ink-soft">{help}</p>
      </div>
      <div>
        {axis}
        <ul className={axis ? '' : 'border-t border-rule'}>{children}</ul>
      </div>
    </section>
  );
}
