import { z } from 'zod';
import { storedTexts } from '@/components/hooks/stored-texts';
import { newId } from '@/lib/tours/new-own-tour';
import { openWindowChannel } from '@/components/hooks/window-channel';

const DATABASE = 'third-neighbor-own-tours';
const STORE = 'tours';
const CHANNEL = 'third-neighbor:own-tours';
/** Where own tours are and what tells of them, for components/pages/document-script.mjs. */
export const OWN_TOURS_PLACE = [DATABASE, STORE, CHANNEL].join(' ');

/**
 * Where a reader's own tours are: the text of each one's file, by its id. Text and not an object, so
 * that one that cannot be read can still be handed back as it is.
 */
export const ownTourTexts = storedTexts(DATABASE, STORE);

const changeSchema = z.object({ id: z.string(), page: z.string().optional() });

/** A channel hears the others of its own page too, which know already. */
let ownPage: string | undefined;
const pageId = () => (ownPage ??= newId());

export function announceChange(id: string): void {
  const channel = openWindowChannel(CHANNEL);
  channel.send({ id, page: pageId() });
  channel.close();
}

/** Calls with the id of each tour that another tab or window changes. @returns what ends it. */
export function onChangeElsewhere(listener: (id: string) => void): () => void {
  const channel = openWindowChannel(CHANNEL, (message) => {
    const change = changeSchema.safeParse(message);
    if (change.success && change.data.page !== pageId()) listener(change.data.id);
  });
  return channel.close;
}
