import { z } from 'zod';

/** What a page's head names as other forms of itself. */
export function formsOf(html: string): { type: string; href: string }[] {
  return [...html.matchAll(/<link rel="alternate"([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const value = (name: string) =>
      new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(attributes)?.[1]?.replaceAll('&amp;', '&');
    const [type, href] = [value('type'), value('href')];
    return type === undefined || href === undefined ? [] : [{ type, href }];
  });
}

const datasetSchema = z.looseObject({
  '@type': z.literal('Dataset'),
  name: z.string(),
  description: z.string(),
  version: z.string(),
  temporalCoverage: z.string(),
  distribution: z.array(z.looseObject({ contentUrl: z.url(), encodingFormat: z.string() })).min(1),
});

/** The dataset in a page's JSON-LD, by itself or as what the page is about. */
export function datasetIn(html: string) {
  const scripts = html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs);
  const nodes = [...scripts].map(([, text]) => JSON.parse(text!) as { about?: unknown });
  const datasets = nodes
    .flatMap((node) => [node, node.about])
    .flatMap((node) => {
      const parsed = datasetSchema.safeParse(node);
      return parsed.success ? [parsed.data] : [];
    });
  const [dataset] = datasets;
  if (!dataset) throw new Error('The page has no dataset.');
  return dataset;
}
