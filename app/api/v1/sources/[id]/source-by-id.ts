import { findSource } from '@/lib/db/queries/find-source';
import { goneOrNotFound } from '../../gone-or-not-found';

export const sourceById = async (id: string) =>
  (await findSource(id)) ?? (await goneOrNotFound('sources', id, `There is no source "${id}".`));
