import { languageParametersSchema } from '@/app/api/v1/parameters';
import { recordRoute } from '@/app/api/v1/record-route';
import { recordFeed } from '@/app/record-feed';
import { jsonFeed } from '@/lib/editions/feed';

export const GET = recordRoute('json feed', languageParametersSchema, async ({ language }) => ({
  body: JSON.stringify(jsonFeed(await recordFeed('json', language))),
  mediaType: 'application/feed+json; charset=utf-8',
}));
