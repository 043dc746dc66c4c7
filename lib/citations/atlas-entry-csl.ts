import type { Csl } from '@/lib/model/source-schema';

export interface AtlasEntryWords {
  readonly title: string;
  /** The atlas's own name and subtitle. */
  readonly atlas: string;
  /** Absolute, of the entry; null where it leads no further than the reader's own machine. */
  readonly address: string | null;
  /** ISO day on which this edition of the record came here, where it is known; a citation is dated by it. */
  readonly editionDay?: string;
  /** ISO day on the reader's clock; left out where nobody has read it yet. */
  readonly accessed?: string;
  readonly language: Csl['language'];
  readonly note: string;
  /** The record itself is a dataset; everything else is a page of it. */
  readonly type: 'webpage' | 'dataset';
}

type CslDate = NonNullable<Csl['issued']>;

const cslDate = (day: string): CslDate => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { 'date-parts': [[year, month, date]] };
};

/**
 * An entry of the atlas as a source: a page of the atlas without an author, since the atlas claims
 * nothing of its own; on whose word it stands is in the note.
 */
export function atlasEntryCsl(words: AtlasEntryWords): Csl {
  const { title, atlas, address, editionDay, accessed, language, note, type } = words;
  return {
    type,
    title,
    'container-title': atlas,
    ...(editionDay !== undefined && { issued: cslDate(editionDay) }),
    ...(address !== null && {
      URL: address,
      ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    }),
    language,
    ...(note !== '' && { note }),
  };
}
