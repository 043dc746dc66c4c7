import { useTranslations } from 'next-intl';
import { TextButton } from '@/components/ui/text-button';
import type { EventAmount } from '@/lib/model/event-amount';
import { figureId } from '@/lib/charts/trade-figures';
import { ChartTable } from './chart-table';
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

/** Every figure of the picture with all that the record says of it. */
export function FigureTable({ figures, words, onOpen }: FigureTableProps) {
  const t = useTranslations('pictures.trade');
  return (
    <ChartTable
      caption={t('title')}
      columns={COLUMNS.map((key) => ({ key, title: t(`column.${key}`) }))}
      rows={figures.map((figure) => ({
        key: figureId(figure),
        cells: [
          <TextButton key="event" onClick={() => onOpen(figure.event.id)}>
            {figure.event.title}
          </TextButton>,
          words.who(figure),
          words.kind(figure),
          figure.commodity,
          words.amount(figure),
          words.period(figure),
          figure.reporter?.name,
          figure.note,
        ],
      }))}
    />
  );
}
