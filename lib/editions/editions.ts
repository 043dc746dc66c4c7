/** A release of the record: a state of it that is kept, and stays readable. */
export interface Edition {
  readonly version: string;
  /** ISO day on which the record stood so. */
  readonly date: string;
  /** SHA-256 over the data files, in hexadecimal. */
  readonly contentHash: string;
}

const EDITIONS: readonly Edition[] = [
  {
    version: '2026.2',
    date: '2026-11-28',
    contentHash: '6677eb576c241c34d8cfd34b2bd355995872efbc40489871d61b93cc8451bfdf',
  },
];

export const latestEdition = (): Edition => EDITIONS.at(-1)!;

/** The release with this content; null for a record that is no release. */
export const editionOf = (contentHash: string): Edition | null =>
  EDITIONS.find((edition) => edition.contentHash === contentHash) ?? null;
