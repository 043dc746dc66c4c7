import { viewTitle } from '@/app/view-title';
import { findTour } from '@/lib/db/queries/find-tours';
import { messagesOf } from '@/lib/i18n/messages-of';
import { embeddableAt, type Embeddable } from '@/lib/routes/embeddable';
import { embedAddress } from '@/lib/routes/embed-page';
import { oembedAnswer, oembedParametersSchema } from '@/lib/routes/oembed';
import { siteAddress } from '@/lib/routes/site-address';
import { stepView } from '@/lib/tours/step-view';
import { apiRoute, json, notFound, parseParameters, refuse } from '../api-route';

/** What to show in another page for an address of a view or a tour. */
export const GET = apiRoute(async (request) => {
  const { url, format, ...most } = parseParameters(request, oembedParametersSchema);
  if (format !== 'json') refuse(501, 'Not implemented', 'Only the format json is offered.');
  const site = siteAddress();
  const found = embeddableAt(url, site);
  if (found === null) notFound('The address is of no view and no tour of this atlas.');
  const shown = await shownFor(found);
  const { atlas } = await messagesOf(found.language);
  return json(oembedAnswer({ site, provider: atlas.name, ...shown, ...most }));
});

async function shownFor(found: Embeddable) {
  const { language } = found;
  if (found.kind === 'view') {
    const address = embedAddress(found.view, language, found.theme);
    return { address, title: await viewTitle(found.view, language) };
  }
  const tour = await findTour(found.id, language);
  if (tour === null) notFound('There is no tour under that id.');
  // Of a tour the frame has the first view: the text is read in the atlas.
  const view = stepView(tour.steps[0]!.view);
  return { address: embedAddress(view, language, 'auto'), title: tour.title };
}
