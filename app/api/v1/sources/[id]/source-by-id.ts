import { findSource } from '@/lib/db/queries/find-source';
import { notFound } from '../../api-route';

export const sourceById = async (id: string) =>
  (await findSource(id)) ?? notFound(`There is no source "${id}".`);
