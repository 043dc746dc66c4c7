import type { Csl, Source } from '@/lib/model/source-schema';
import { cslSchema } from '@/lib/model/source-schema';
import { RECORD_LANGUAGES } from '@/lib/text/text-schema';
import {
  boolean,
  day,
  identity,
  integer,
  link,
  localised,
  object,
  ordinal,
  text,
} from './data-package-columns';
import { dataTable, partsOf, type DataTable } from './data-package-table';

type CitedIn = Source['citedIn'][number];

export const sourceTables = (sources: readonly Source[]): DataTable[] => [
  dataTable(sources, {
    name: 'sources',
    title: 'Sources',
    description:
      'Everything cited. csl_json is the whole reference; the columns before it are its parts, for reading.',
    primaryKey: ['id'],
    columns: [
      identity('source'),
      text('document', 'Number, for a document that the record was read from.', (s) => s.document, {
        pattern: '^[0-9]{3}$',
      }),
      text('type', 'CSL type.', ({ csl }) => csl.type, {
        required: true,
        enum: cslSchema.shape.type.options,
      }),
      text('title', 'Title.', ({ csl }) => csl.title, { required: true }),
      text('authors', 'Authors, separated by semicolons.', ({ csl }) => namesOf(csl.author)),
      text('editors', 'Editors, separated by semicolons.', ({ csl }) => namesOf(csl.editor)),
      text('container_title', 'Journal, newspaper or site.', ({ csl }) => csl['container-title']),
      text('publisher', 'Publisher.', ({ csl }) => csl.publisher),
      text('issued', 'Date of publication: year, month or day.', ({ csl }) => isoDate(csl.issued)),
      text('accessed', 'Date of access: year, month or day.', ({ csl }) => isoDate(csl.accessed)),
      text('volume', 'Volume.', ({ csl }) => csl.volume),
      text('issue', 'Issue.', ({ csl }) => csl.issue),
      text('page', 'Pages.', ({ csl }) => csl.page),
      text('url', 'Address.', ({ csl }) => csl.URL),
      text('doi', 'DOI.', ({ csl }) => csl.DOI),
      text('language', 'BCP 47 tag.', ({ csl }) => csl.language, { enum: RECORD_LANGUAGES }),
      ...localised<Source>('note', 'What is odd about the source.', ({ note }) => note),
      object('csl_json', 'CSL-JSON.', ({ csl }) => JSON.stringify(csl), { required: true }),
    ],
  }),
  dataTable(
    partsOf(sources, ({ citedIn }) => citedIn),
    {
      name: 'citations',
      title: 'Citations',
      description: 'Where one of the documents refers to a source, and what is odd there.',
      primaryKey: ['source_id', 'ordinal'],
      columns: [
        link('source_id', 'sources', 'What is cited.', (cited) => cited.of.id, { required: true }),
        ordinal('citations'),
        link('document_id', 'sources', 'The document that cites it.', ({ document }) => document, {
          required: true,
        }),
        integer('footnote', 'Number of the footnote.', ({ footnote }) => footnote, { minimum: 1 }),
        boolean('reference_list', 'In the reference list.', ({ referenceList }) => referenceList),
        day('accessed', 'Date of access given there.', ({ accessed }) => accessed),
        ...localised<CitedIn>('note', 'What is odd about it.', ({ note }) => note),
      ],
    },
  ),
];

function namesOf(names: Csl['author']): string | undefined {
  return names
    ?.map((name) =>
      'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
    )
    .join('; ');
}

/** ISO 8601, as long as the date is known: `2025`, `2025-08` or `2025-08-11`. */
function isoDate(date: Csl['issued']): string | undefined {
  return date?.['date-parts'][0]
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}
