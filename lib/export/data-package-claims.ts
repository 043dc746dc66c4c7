import { CLAIM_ASPECTS, CLAIM_STANCES } from '@/lib/model/vocabulary';
import type { Claim } from '@/lib/record/record-claims';
import { RECORD_LANGUAGES } from '@/lib/text/text-schema';
import { integer, link, localised, ordinal, text } from './data-package-columns';
import { dataTable, partsOf, type DataTable } from './data-package-table';

interface Claimed {
  readonly id: string;
  readonly claims: readonly Claim[];
}

/** Who says so: the evidence of each event, or of each corridor. */
export function claimsTable(of: 'event' | 'corridor', claimed: readonly Claimed[]): DataTable {
  return dataTable(
    partsOf(claimed, ({ claims }) => claims),
    {
      name: of === 'event' ? 'claims' : 'corridor_claims',
      title: of === 'event' ? 'Claims' : 'Claims about corridors',
      description: `What a source says of the ${of}, where in it, and whether it supports the ${of} as recorded or differs.`,
      primaryKey: [`${of}_id`, 'ordinal'],
      columns: [
        link(`${of}_id`, `${of}s`, `The ${of} claimed.`, ({ of: { id } }) => id, {
          required: true,
        }),
        ordinal('claims'),
        link('source_id', 'sources', 'Who says so.', (claim) => claim.source, { required: true }),
        link(
          'via_id',
          'sources',
          'The document through which the source is known, when the source itself was not read; the locator is in that document.',
          (claim) => claim.via,
        ),
        text('section', 'Section of the text.', ({ locator }) => locator.section),
        integer(
          'paragraph',
          'Paragraph, counting the non-empty lines of the text from 1.',
          ({ locator }) => locator.paragraph,
          { minimum: 1 },
        ),
        integer('footnote', 'Number of the footnote.', ({ locator }) => locator.footnote, {
          minimum: 1,
        }),
        text('page', 'Page.', ({ locator }) => locator.page),
        text('table', 'Table.', ({ locator }) => locator.table),
        text(
          'quotation',
          "At most 30 of the source's own words, which remain their author's.",
          (claim) => claim.quotation?.text,
        ),
        text(
          'quotation_language',
          'BCP 47 tag of the quotation.',
          (claim) => claim.quotation?.language,
          { enum: RECORD_LANGUAGES },
        ),
        text('stance', 'Whether it supports the entry or differs.', (claim) => claim.stance, {
          required: true,
          enum: CLAIM_STANCES,
        }),
        text('differs_on', 'What a differing claim differs on.', (claim) => claim.on, {
          enum: CLAIM_ASPECTS,
        }),
        ...localised<Claim>('says', 'What a differing claim says.', (claim) => claim.says),
      ],
    },
  );
}
