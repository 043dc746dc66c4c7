import { dataciteXml } from '@/lib/catalogue/datacite-xml';
import { editionAddress } from '@/lib/catalogue/edition-address';
import { cataloguedEdition } from '@/lib/catalogue/record-edition';
import { recordExtent } from '@/lib/catalogue/record-extent';
import { findEventSummaries } from '@/lib/db/queries/find-event-summaries';
import { findPlaces } from '@/lib/db/queries/find-places';
import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { latestEdition } from '@/lib/editions/editions';
import { routing } from '@/lib/i18n/routing';
import { isLoopback } from '@/lib/routes/loopback';
import { siteAddress } from '@/lib/routes/site-address';
import { noParametersSchema } from '../../parameters';
import { recordRoute } from '../../record-route';

export const GET = recordRoute('export datacite.xml', noParametersSchema, async () => {
  const language = routing.defaultLocale;
  const [{ contentHash }, events, places] = await Promise.all([
    findRecordVersion(),
    findEventSummaries(language),
    findPlaces(language),
  ]);
  const address = editionAddress(siteAddress(), contentHash);
  const body = dataciteXml({
    edition: cataloguedEdition(contentHash),
    extent: recordExtent(events, places),
    day: latestEdition().date,
    address: isLoopback(address) ? null : address,
    doi: null,
  });
  return { body, mediaType: 'application/xml' };
});
