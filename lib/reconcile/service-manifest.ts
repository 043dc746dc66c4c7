import { z } from 'zod';
import { routing, type Locale } from '@/lib/i18n/routing';
import { API_PAGE } from '@/lib/routes/page-links';
import { ENTITY_KINDS, entityKindSchema } from './entity-id';
import { MOST_QUERIES } from './query-schemas';
import type { ServiceWords } from './service-words';

export const RECONCILE_PATH = '/api/v1/reconcile';

/** Pixels of the frame that a preview is drawn for. */
const PREVIEW_SIZE = { width: 400, height: 180 } as const;

const pathSchema = z.object({ service_url: z.url(), service_path: z.string() });
const templateSchema = z.string().regex(/\{\{id\}\}/);

/**
 * A service manifest: https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#service-manifest
 */
export const manifestSchema = z.object({
  versions: z.array(z.string()),
  name: z.string(),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  documentation: z.url(),
  logo: z.url(),
  defaultTypes: z.array(z.object({ id: entityKindSchema, name: z.string() })),
  view: z.object({ url: templateSchema }),
  preview: z.object({ url: templateSchema, width: z.number(), height: z.number() }),
  suggest: z.object({ entity: pathSchema, type: pathSchema, property: pathSchema }),
  extend: z.object({ propose_properties: pathSchema, property_settings: z.tuple([]) }),
  batchSize: z.number().int(),
});

/** What the service is and where its parts are. All addresses keep to the language. */
export function serviceManifest(
  site: string,
  language: Locale,
  words: ServiceWords,
): z.infer<typeof manifestSchema> {
  const endpoint = `${site}${RECONCILE_PATH}`;
  const isUsual = language === routing.defaultLocale;
  const [only, more] = isUsual ? ['', ''] : [`?language=${language}`, `&language=${language}`];
  const part = (path: string) => ({
    service_url: site,
    // Programs write a search of their own behind it, so the language is in the path.
    service_path: isUsual ? `${RECONCILE_PATH}/${path}` : `${RECONCILE_PATH}/${language}/${path}`,
  });
  return {
    versions: ['0.2'],
    name: words.name,
    identifierSpace: `${endpoint}/entity/`,
    schemaSpace: 'https://schema.org/Thing',
    documentation: `${site}/${language}${API_PAGE}#reconcile`,
    logo: `${site}/icon.svg`,
    defaultTypes: ENTITY_KINDS.map((kind) => ({ id: kind, name: words.type[kind] })),
    view: { url: `${endpoint}/entity/{{id}}${only}` },
    preview: { url: `${endpoint}/preview?id={{id}}${more}`, ...PREVIEW_SIZE },
    suggest: {
      entity: part('suggest/entity'),
      type: part('suggest/type'),
      property: part('suggest/property'),
    },
    extend: { propose_properties: part('properties'), property_settings: [] },
    batchSize: MOST_QUERIES,
  };
}
