import { stringify } from 'yaml';
import type { Edition } from '@/lib/editions/editions';
import { CODE_LICENCE, CONTRIBUTORS, DATA_LICENCE, RECORD_DESCRIPTION } from './record-description';

const AUTHORS = [{ name: CONTRIBUTORS }];

/**
 * `CITATION.cff` (Citation File Format 1.2.0). The file itself is about the program. Who cites the atlas
 * nearly always means its data, so that is the preferred citation.
 * @param version of the program
 */
export function citationCff(version: string, edition: Edition): string {
  const { atlas, title, abstract, keywords } = RECORD_DESCRIPTION;
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'If you use the record, cite it as below; if you use the program alone, cite that.',
      type: 'software',
      title: atlas,
      abstract:
        'A program that shows events of diplomacy on a map and a timeline, each with its sources.',
      authors: AUTHORS,
      version,
      license: CODE_LICENCE.spdx,
      keywords,
      'preferred-citation': {
        type: 'data',
        title,
        abstract,
        authors: AUTHORS,
        version: edition.version,
        'date-released': edition.date,
        year: Number(edition.date.slice(0, 'YYYY'.length)),
        license: DATA_LICENCE.spdx,
        keywords,
      },
    },
    { lineWidth: 0, aliasDuplicateObjects: false, singleQuote: true },
  );
}
