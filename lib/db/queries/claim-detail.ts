import { quotationTranslationSchema } from '@/lib/model/event-schema';
import { textIn, type TextLanguage } from './row-values';

const citedSource = { select: { id: true, csl: true } } as const;

export const claimSelect = {
  ordinal: true,
  source: citedSource,
  via: citedSource,
  locator: true,
  quotation: true,
  quotationLanguage: true,
  quotationTranslation: true,
  stance: true,
  aspect: true,
  says: true,
} as const;

interface ClaimRow {
  readonly ordinal: number;
  readonly source: { readonly id: string; readonly csl: unknown };
  readonly via: { readonly id: string; readonly csl: unknown } | null;
  readonly locator: unknown;
  readonly quotation: string | null;
  readonly quotationLanguage: string | null;
  readonly quotationTranslation: unknown;
  readonly stance: string;
  readonly aspect: string | null;
  readonly says: unknown;
}

function translationIn(value: unknown, language: TextLanguage): string | null {
  return quotationTranslationSchema.nullable().parse(value)?.[language] ?? null;
}

/** In the shape of `claimDetailSchema`, which is still to parse it. */
export function claimDetail(row: ClaimRow, language: TextLanguage) {
  return {
    ordinal: row.ordinal,
    source: row.source,
    via: row.via,
    locator: row.locator,
    quotation:
      row.quotation === null
        ? null
        : {
            text: row.quotation,
            language: row.quotationLanguage,
            translation: translationIn(row.quotationTranslation, language),
          },
    stance: row.stance,
    on: row.aspect,
    says: textIn(row.says, language),
  };
}
