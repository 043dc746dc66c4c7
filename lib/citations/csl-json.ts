import { z } from 'zod';
import { cslSchema } from '@/lib/model/source-schema';
import { slugSchema } from '@/lib/text/text-schema';
import type { IdentifiedCsl } from './bibtex';

/** Body of `/api/v1/bibliography`. */
export const cslJsonSchema = z.array(cslSchema.extend({ id: slugSchema }));

/** Sources as a CSL-JSON file. */
export const cslJsonOf = (sources: readonly IdentifiedCsl[]) =>
  JSON.stringify(
    sources.map(({ id, csl }) => ({ id, ...csl })),
    null,
    2,
  );
