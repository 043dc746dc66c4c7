import releases from '@/data/releases.json';
import { shortHash } from '@/lib/text/short-hash';

/** A release of the record: a state of it that is kept, and stays readable. */
export interface Edition {
  /** `2026.2`, or `2026.2.1` for corrections of it. */
  readonly version: string;
  /** ISO day on which the record stood so. */
  readonly date: string;
  /** SHA-256 over the data files, in hexadecimal. */
  readonly contentHash: string;
}

/** All releases, the oldest first. `npm run record -- check` holds the list to its rules. */
export const editions = (): readonly Edition[] => releases;

export function latestEdition(): Edition {
  const latest = releases.at(-1);
  if (latest === undefined) throw new Error('data/releases.json names no release');
  return latest;
}

/** The release with this content; null for a record that is no release. */
export const editionOf = (contentHash: string): Edition | null =>
  releases.find((edition) => edition.contentHash === contentHash) ?? null;

/** The release of this version; null where there is none. */
export const editionNamed = (version: string): Edition | null =>
  releases.find((edition) => edition.version === version) ?? null;

/** The release before; null for the first. */
export const editionBefore = ({ version }: Edition): Edition | null =>
  releases[releases.findIndex((edition) => edition.version === version) - 1] ?? null;

/**
 * Which edition a record is, in every language: `2026.2 · 1a2b3c4d5e6f` for a release,
 * `2026.2+ · 1a2b3c4d5e6f` for a record that has changed since the last release.
 */
export function editionMark(contentHash: string): string {
  const released = editionOf(contentHash);
  const version = released?.version ?? `${latestEdition().version}+`;
  return `${version} · ${shortHash(contentHash)}`;
}
