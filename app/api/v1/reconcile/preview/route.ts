import { findReconciler } from '@/lib/db/queries/find-reconciler';
import { entityPage, parseEntityId } from '@/lib/reconcile/entity-id';
import { previewPage } from '@/lib/reconcile/preview-page';
import { siteAddress } from '@/lib/routes/site-address';
import { apiRoute, notFound, parseParameters } from '../../api-route';
import { previewParametersSchema } from '../reconcile-parameters';
import { wordsOf } from '../service';

/** A few lines of HTML about an entity, which other programs show in a frame. */
export const GET = apiRoute(async (request) => {
  const { language, id } = parseParameters(request, previewParametersSchema);
  const [reconciler, words] = await Promise.all([findReconciler(language), wordsOf(language)]);
  const entity = reconciler.entity(id) ?? notFound('The record has no such entity.');
  const address = `${siteAddress()}/${language}${entityPage(parseEntityId(entity.id)!)}`;
  return {
    body: previewPage({ entity, address, language, words }),
    mediaType: 'text/html; charset=utf-8',
  };
});
