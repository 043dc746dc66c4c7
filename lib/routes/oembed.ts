import { z } from 'zod';
import { EMBED_SIZES, embedSnippet } from './embed-snippet';

/** Where the atlas says what to show for one of its addresses, as https://oembed.com asks. */
export const OEMBED = '/api/v1/oembed';

/** @param address whole */
export const oembedAddress = (address: string): string =>
  `${OEMBED}?${new URLSearchParams({ url: address, format: 'json' })}`;

const LONGEST_ADDRESS = 8000;
/** Pixels, as a query has them. */
const pixelsSchema = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .optional();

export const oembedParametersSchema = z.strictObject({
  url: z.string().min(1).max(LONGEST_ADDRESS),
  maxwidth: pixelsSchema,
  maxheight: pixelsSchema,
  /** Any but `json` is refused in words. */
  format: z.string().max(20).default('json'),
});

/** An answer of the type `rich`, version 1.0 of the format. */
export const oembedSchema = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  cache_age: z.number(),
  html: z.string(),
  width: z.number(),
  height: z.number(),
});
export type OembedAnswer = z.infer<typeof oembedSchema>;

const A_DAY = 86_400;

interface Shown {
  readonly site: string;
  readonly provider: string;
  /** Of the embed, without the site. */
  readonly address: string;
  readonly title: string;
  readonly maxwidth?: number | undefined;
  readonly maxheight?: number | undefined;
}

export function oembedAnswer(shown: Shown): OembedAnswer {
  const { site, provider, address, title, maxwidth = Infinity, maxheight = Infinity } = shown;
  const { medium } = EMBED_SIZES;
  const width = Math.min(Number(medium.width), maxwidth);
  const height = Math.min(Number(medium.height), maxheight);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: site,
    cache_age: A_DAY,
    html: embedSnippet({
      address: `${site}${address}`,
      title: `${provider}: ${title}`,
      width: String(width),
      height: String(height),
    }),
    width,
    height,
  };
}
