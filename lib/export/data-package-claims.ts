import { claimsOfCorridor, type Corridor, type PlacedClaim } from '@/lib/model/corridor-schema';
import { CLAIM_ASPECTS, CLAIM_STANCES } from '@/lib/model/vocabulary';
import type { Claim } from '@/lib/record/record-claims';
import { RECORD_LANGUAGES } from '@/lib/text/text-schema';
import { integer, link, localised, ordinal, text, type Column } from './data-package-columns';
import { dataTable, partsOf, type DataTable } from './data-package-table';

interface Claimed<Part extends Claim> {
  readonly id: string;
  readonly claims: readonly Part[];
}

export const eventClaimsTable = (events: readonly Claimed<Claim>[]): DataTable =>
  claimsTable('event', events, []);

/** With the part of the corridor that a claim is about. */
export const corridorClaimsTable = (corridors: readonly Corridor[]): DataTable =>
  claimsTable(
    'corridor',
    corridors.map((corridor) => ({
      id: corridor.id,
      claims: claimsOfCorridor(corridor).map(({ claim, ...part }) => ({ ...claim, part })),
    })),
    [
      partColumn('segment', 'The segment it is about; empty where it is about the whole.'),
      partColumn('state', 'The state of that segment.'),
      partColumn('service', 'The service it is about.'),
    ],
  );

type PartOfCorridor = 'segment' | 'state' | 'service';
type CorridorClaim = Claim & { readonly part: Pick<PlacedClaim, PartOfCorridor> };

const partColumn = (of: PartOfCorridor, description: string) =>
  integer<CorridorClaim>(
    `${of}_ordinal`,
    description,
    ({ part }) => (part[of] === null ? undefined : part[of] + 1),
    { minimum: 1 },
  );

/** Who says so: the evidence of each event, or of each corridor. */
function claimsTable<Part extends Claim>(
  of: 'event' | 'corridor',
  claimed: readonly Claimed<Part>[],
  more: readonly Column<Part>[],
): DataTable {
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
        ...localised<Claim>(
          'quotation_translation',
          'The quotation as the editors translate it; empty in its own language.',
          (claim) => claim.quotation?.translation,
        ),
        text('stance', 'Whether it supports the entry or differs.', (claim) => claim.stance, {
          required: true,
          enum: CLAIM_STANCES,
        }),
        text('differs_on', 'What a differing claim differs on.', (claim) => claim.on, {
          enum: CLAIM_ASPECTS,
        }),
        ...localised<Claim>('says', 'What a differing claim says.', (claim) => claim.says),
        ...more,
      ],
    },
  );
}
