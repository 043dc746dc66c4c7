import type { Edition } from './editions';
import type { EntryKind } from './release-schema';

/** What has changed since the edition of a link, in what the link shows. */
export type LinkedChange =
  /** Names of the fields that are others now; none where the entry is the same. */
  | {
      readonly kind: 'entry';
      readonly entry: EntryKind;
      readonly id: string;
      readonly fields: readonly string[];
    }
  /** The edition did not have the entry. */
  | { readonly kind: 'new-entry' }
  /** How many events in view are others now. */
  | { readonly kind: 'view'; readonly events: number };

/** The edition that a link names, and what is to be said of it. */
export type LinkedEdition =
  | { readonly kind: 'unknown' }
  /** Of the last release, while the record is newer. */
  | { readonly kind: 'latest'; readonly edition: Edition }
  | {
      readonly kind: 'older';
      readonly edition: Edition;
      readonly change: LinkedChange;
      /** The record has changed since the last release too, and the comparison is with that. */
      readonly isServedNewer: boolean;
    };
