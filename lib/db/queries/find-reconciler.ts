import { messagesOf } from '@/lib/i18n/messages-of';
import type { Locale } from '@/lib/i18n/routing';
import { entitiesOfRecord } from '@/lib/reconcile/entities-of-record';
import { Reconciler } from '@/lib/reconcile/reconciler';
import type { Database } from '../connect/database';
import { findEventSummaries } from './find-event-summaries';
import { findPlaces } from './find-places';
import { findSearchDocuments } from './find-search-documents';
import { memoized } from './memoized';
import { recordSearch } from './search-record';

/** The record, made ready to be reconciled with; what it finds is told in the language. */
export const findReconciler = (language: Locale, database?: Database): Promise<Reconciler> =>
  memoized(
    ['reconciler', language],
    async (opened) => {
      const [{ indexes }, documents, events, places, { vocabulary, search }] = await Promise.all([
        recordSearch(opened),
        findSearchDocuments(opened),
        findEventSummaries(language, opened),
        findPlaces(language, opened),
        messagesOf(language),
      ]);
      const { placeKind, actorKind } = search;
      const words = { family: vocabulary.family, placeKind, actorKind };
      const entities = entitiesOfRecord({ documents, places, events, language, words });
      return new Reconciler(indexes, entities);
    },
    database,
  );
