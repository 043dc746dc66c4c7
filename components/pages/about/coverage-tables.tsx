import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useDateLanguage } from '@/components/event/use-date-language';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import type { BibliographyEntry } from '@/lib/citations/bibliography';
import { shortReference } from '@/lib/citations/reference';
import type { DecadeCoverage, RecordCoverage } from '@/lib/record/record-coverage';
import { sourcePage } from '@/lib/routes/page-links';
import { periodWords } from '@/lib/time/date-words';
import { PageLink } from '../page-parts';

interface CoverageProps {
  readonly coverage: RecordCoverage<BibliographyEntry>;
}

/** Where the record is dense and where it is thin, by document and by decade. */
export function CoverageTables({ coverage }: CoverageProps) {
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
      <ByDocument coverage={coverage} />
      <ByDecade coverage={coverage} />
    </div>
  );
}

function ByDocument({ coverage }: CoverageProps) {
  const t = useTranslations('about.coverage.documents');
  const words = useReferenceLanguage();
  const { documents, shared, supplement, events } = coverage;
  const most = Math.max(supplement, ...documents.map((document) => document.events));
  return (
    <Table
      caption={t('caption')}
      note={t('note')}
      columns={[t('document'), t('events'), t('once')]}
      total={<Row name={t('all')} cells={[null, events]} most={null} />}
    >
      {documents.map(({ entry: { id, csl }, events: all, alone }) => (
        <Row
          key={id}
          name={<PageLink href={sourcePage(id)}>{shortReference(csl, words)}</PageLink>}
          cells={[all, alone]}
          most={most}
        />
      ))}
      <Row name={t('shared')} cells={[null, shared]} most={most} />
      <Row name={t('supplement')} cells={[null, supplement]} most={most} />
    </Table>
  );
}

function ByDecade({ coverage }: CoverageProps) {
  const t = useTranslations('about.coverage.decades');
  const dates = useDateLanguage();
  const rows = [...coverage.decades, coverage.undated];
  const most = Math.max(...rows.flatMap(({ done, said }) => [done, said]));
  const sum = (part: 'done' | 'said') => rows.reduce((all, row) => all + row[part], 0);
  const nameOf = ({ decade }: DecadeCoverage) =>
    decade === null ? t('undated') : periodWords(`${decade / 10}X`, dates, 'short');
  return (
    <Table
      caption={t('caption')}
      note={t('note')}
      columns={[t('decade'), t('done'), t('said'), t('all')]}
      total={
        <Row name={t('all')} cells={[sum('done'), sum('said'), coverage.events]} most={null} />
      }
    >
      {rows.map((row) => (
        <Row
          key={row.decade}
          name={nameOf(row)}
          cells={[row.done, row.said, row.done + row.said]}
          bars={2}
          most={most}
        />
      ))}
    </Table>
  );
}

interface TableProps {
  readonly caption: string;
  readonly note: string;
  /** The first is of what a row is about. */
  readonly columns: readonly string[];
  readonly total: ReactNode;
  readonly children: ReactNode;
}

function Table({ caption, note, columns, total, children }: TableProps) {
  return (
    <table className="w-full border-collapse self-start text-sm leading-6 print:break-inside-avoid">
      <caption className="mb-2 text-left">
        <span className="block text-base leading-6 font-semibold">{caption}</span>
        <span className="block text-xs leading-5 text-ink-soft">{note}</span>
      </caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th
              key={column}
              scope="col"
              className={`border-b border-control py-1 align-bottom text-xs leading-4 font-semibold text-ink-soft ${index === 0 ? 'text-left' : 'pl-3 text-right'}`}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
      <tfoot className="font-semibold">{total}</tfoot>
    </table>
  );
}

interface RowProps {
  readonly name: ReactNode;
  /** null is no number of its own. */
  readonly cells: readonly (number | null)[];
  /** The highest number of the table, which has the longest bar; null is a row without bars. */
  readonly most: number | null;
  /** How many of the cells have a bar; all, when it is left out. */
  readonly bars?: number;
}

function Row({ name, cells, most, bars = cells.length }: RowProps) {
  return (
    <tr className="border-b border-rule align-baseline">
      <th
        scope="row"
        className="py-1 text-left [font-weight:inherit] wrap-anywhere first-letter:uppercase"
      >
        {name}
      </th>
      {cells.map((count, index) => (
        <td key={index} className="py-1 pl-3 text-right tabular-nums">
          {count !== null && (
            <span className="inline-flex items-center justify-end gap-2">
              {most !== null && index < bars && <Bar share={most === 0 ? 0 : count / most} />}
              <span className="min-w-[3ch]">{count}</span>
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}

const [BAR_WIDTH, BAR_HEIGHT] = [56, 8];

/** Decorative: the number stands beside it. */
function Bar({ share }: { share: number }) {
  return (
    <svg aria-hidden width={BAR_WIDTH} height={BAR_HEIGHT} className="shrink-0 max-sm:hidden">
      <rect
        x={(BAR_WIDTH * (1 - share)).toFixed(1)}
        width={(BAR_WIDTH * share).toFixed(1)}
        height={BAR_HEIGHT}
        className="fill-accent"
      />
    </svg>
  );
}
