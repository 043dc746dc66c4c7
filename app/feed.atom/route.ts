import { languageParametersSchema } from '@/app/api/v1/parameters';
import { recordRoute } from '@/app/api/v1/record-route';
import { recordFeed } from '@/app/record-feed';
import { atomFeed } from '@/lib/editions/feed';

export const GET = recordRoute('atom feed', languageParametersSchema, async ({ language }) => ({
  body: atomFeed(await recordFeed('atom', language)),
  mediaType: 'application/atom+xml; charset=utf-8',
}));
