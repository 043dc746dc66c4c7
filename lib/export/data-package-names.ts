import type { z } from 'zod';
import { RECORD_LANGUAGES, nameSchema } from '@/lib/text/text-schema';
import { link, ordinal, text } from './data-package-columns';
import { dataTable, partsOf, type DataTable } from './data-package-table';

interface Named {
  readonly id: string;
  readonly names: readonly z.infer<typeof nameSchema>[];
}

/** `place_names`, `actor_names` …: every name of each, by language, the standard one and others. */
export function namesTable(of: 'place' | 'actor' | 'corridor', named: readonly Named[]): DataTable {
  return dataTable(
    partsOf(named, ({ names }) => names),
    {
      name: `${of}_names`,
      title: `Names of ${of}s`,
      description:
        'Standard and short names, and the spellings that sources use. A spelling is kept as it was printed, misprints included.',
      primaryKey: [`${of}_id`, 'ordinal'],
      columns: [
        link(`${of}_id`, `${of}s`, `The ${of} named.`, (name) => name.of.id, { required: true }),
        ordinal('names'),
        text('language', 'BCP 47 tag of the name.', (name) => name.language, {
          required: true,
          enum: RECORD_LANGUAGES,
        }),
        text('text', 'The name.', (name) => name.text, { required: true }),
        text(
          'kind',
          'standard: what the atlas shows; short: stands for it where there is little room; variant: a spelling found in the source; historical: standard at another time.',
          (name) => name.kind,
          { required: true, enum: nameSchema.shape.kind.unwrap().options },
        ),
        link('source_id', 'sources', 'Where the spelling was found.', (name) => name.source),
        text('note', 'What is odd about it.', (name) => name.note),
      ],
    },
  );
}
