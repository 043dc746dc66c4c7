import { withdrawnEntry } from '@/lib/editions/kept-releases';
import type { EntryKind } from '@/lib/editions/release-schema';
import { notFound, refuse } from './api-route';

/** Refuses an id that the record does not have: 410 where it was withdrawn, else 404. */
export async function goneOrNotFound(kind: EntryKind, id: string, detail: string): Promise<never> {
  const withdrawn = await withdrawnEntry(kind, id);
  if (withdrawn === null) return notFound(detail);
  const { in: version, reason, successor } = withdrawn;
  const instead = successor === null ? '' : ` Its successor is "${successor}".`;
  return refuse(410, 'Gone', `Withdrawn in edition ${version}. ${reason.en}${instead}`);
}
