import { notFound } from 'next/navigation';
import { editionNamed, type Edition } from '@/lib/editions/editions';
import { ENTRY_KINDS, type EntryKind } from '@/lib/editions/release-schema';

/** The edition that an address names; what names none is no page. */
export const pageEdition = (version: string): Edition => editionNamed(version) ?? notFound();

export const pageKind = (kind: string): EntryKind =>
  ENTRY_KINDS.find((known) => known === kind) ?? notFound();
