import { enumWord, textIn, namedReference, type TextLanguage } from './row-values';
import { named } from './selects';

export const amountSelect = (language: TextLanguage) =>
  ({
    measure: true,
    value: true,
    qualifier: true,
    unit: true,
    flow: true,
    period: true,
    reporter: named(language),
    partner: named(language),
    commodity: true,
    note: true,
    sourceId: true,
  }) as const;

type NamedRow = Parameters<typeof namedReference>[0];

interface AmountRow {
  readonly qualifier: string;
  readonly reporter: NamedRow | null;
  readonly partner: NamedRow | null;
  readonly commodity: unknown;
  readonly note: unknown;
  readonly sourceId: string | null;
}

/** In the shape of `amountDetailSchema`, which is still to parse it. */
export function amountDetail<Row extends AmountRow>(
  { sourceId, ...row }: Row,
  language: TextLanguage,
) {
  return {
    ...row,
    source: sourceId,
    qualifier: enumWord(row.qualifier),
    reporter: row.reporter && namedReference(row.reporter, language),
    partner: row.partner && namedReference(row.partner, language),
    commodity: textIn(row.commodity, language),
    note: textIn(row.note, language),
  };
}
