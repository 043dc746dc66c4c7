import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SortableTable } from '@/components/ui/sortable-table';
import { TextButton } from '@/components/ui/text-button';
import { figureId } from '@/lib/charts/trade-figures';
import type { EventAmount } from '@/lib/model/event-amount';
import type { FigureWords } from './use-figure-words';

const COLUMNS = [
  'event',
  'who',
  'kind',
  'commodity',
  'amount',
  'period',
  'reporter',
  'note',
] as const;

interface FigureTableProps {
  readonly figures: readonly EventAmount[];
  readonly words: FigureWords;
  readonly onOpen: (eventId: string) => void;
}

/** Every figure of the chart with all that the record says of it. */
export function FigureTable({ figures, words, onOpen }: FigureTableProps) {
  const t = useTranslations('charts.trade');
  return (
    <SortableTable
      caption={t('title')}
      columns={COLUMNS.map((key) => ({ key, title: t(`column.${key}`) }))}
      rows={figures.map((figure) => ({
        key: figureId(figure),
        cells: [
          {
            shown: (
              <TextButton onClick={() => onOpen(figure.event.id)}>{figure.event.title}</TextButton>
            ),
            value: figure.event.title,
          },
          words.who(figure),
          words.kind(figure),
          figure.commodity,
          { shown: words.amount(figure), value: figure.value ?? undefined },
          {
            shown: words.period(figure),
            value: figure.earliest ?? figure.latest ?? undefined,
          },
          figure.reporter?.name,
          figure.note,
        ],
      }))}
    />
  );
}

interface FigureRowProps {
  readonly figure: EventAmount;
  readonly words: FigureWords;
  /** Draws the figure, beside the words that name it. */
  readonly children: ReactNode;
  readonly onOpen: (eventId: string) => void;
}

/** A figure on a line of its own; the words open its event. */
export function FigureRow({ figure, words, children, onOpen }: FigureRowProps) {
  const t = useTranslations('charts.trade');
  const { event, reporter } = figure;
  return (
    <li className="grid items-center gap-x-4 border-b border-rule py-1 md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
      <button
        type="button"
        onClick={() => onOpen(event.id)}
        className="flex min-h-8 flex-col justify-center rounded-xs text-left text-sm leading-5 hover:text-accent max-md:min-h-11"
      >
        <span className="sr-only">{t('open', { title: event.title })}. </span>
        {words.what(figure)}
        <span className="text-xs leading-4 text-ink-soft">
          {words.period(figure)}
          {reporter && ` · ${t('by', { reporter: reporter.name })}`}
        </span>
      </button>
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
