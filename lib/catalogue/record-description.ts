import { RECORD_LICENCE } from '@/lib/seo/record-licence';

/** A licence as the catalogues of software and of data each name it. */
export interface Licence {
  /** Identifier of the SPDX list. */
  readonly spdx: string;
  readonly title: string;
  readonly address: string;
}

export const CODE_LICENCE: Licence = {
  spdx: 'MIT',
  title: 'MIT License',
  address: 'https://spdx.org/licenses/MIT',
};

export const DATA_LICENCE: Licence = {
  spdx: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  address: RECORD_LICENCE,
};

/** Whoever worked on it, as the licence names them. Nobody has given an ORCID. */
export const CONTRIBUTORS = 'The Third Neighbor contributors';

/** What catalogues are told of the atlas and of its record; every file for them is made of this. */
export const RECORD_DESCRIPTION = {
  name: 'third-neighbor',
  /** Of the program. */
  atlas: 'Third Neighbor',
  title: 'Third Neighbor: an atlas of Northeast Asian diplomacy',
  /** Of the data. */
  abstract:
    'Events, places, actors and sources of Northeast Asian diplomacy, each event with the claims that support it or differ. Titles, summaries and notes are the atlas’s own words; quotations remain their authors’.',
  keywords: [
    'diplomacy',
    'international relations',
    'Northeast Asia',
    'Mongolia',
    'North Korea',
    'South Korea',
    'Vietnam',
    'event data',
    'mediation',
    'trade',
  ],
} as const;

/** The files in which the whole record is given away. */
export const RECORD_DOWNLOADS = [
  { path: '/api/v1/export/record.zip', encodingFormat: 'application/zip', name: 'Data Package' },
  {
    path: '/api/v1/export/record.sqlite',
    encodingFormat: 'application/vnd.sqlite3',
    name: 'SQLite',
  },
  { path: '/api/v1/export/tables', encodingFormat: 'application/json', name: 'Tables' },
] as const;

/** What is measured or told, for those who look for data by their variables. */
export const RECORD_VARIABLES = [
  { name: 'date', description: 'When it was, in EDTF.' },
  { name: 'type', description: 'What kind of act it was, by the vocabulary of the record.' },
  { name: 'status', description: 'Whether it came about.' },
  { name: 'certainty', description: 'Whether a source says it, or sources differ.' },
  { name: 'legs', description: 'From where to where it went.' },
  { name: 'participants', description: 'Who took part, and as what.' },
  { name: 'amounts', description: 'Figures with unit, period, reporter and partner.' },
  { name: 'claims', description: 'Which source says so, and where in it.' },
] as const;
