import { createStore, del, entries, get, set } from 'idb-keyval';
import { z } from 'zod';

/**
 * Where a reader's own tours are: the text of each one's file, by its id. Text and not an object, so
 * that one that cannot be read can still be handed back as it is.
 */
interface TourShelf {
  /** False where the browser keeps nothing, as in some private windows. */
  readonly isKept: boolean;
  readonly all: () => Promise<ReadonlyMap<string, string>>;
  readonly get: (id: string) => Promise<string | undefined>;
  readonly set: (id: string, text: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** @throws where the browser has no IndexedDB or does not let it be used. */
async function keptShelf(): Promise<TourShelf> {
  const store = createStore('third-neighbor-own-tours', 'tours');
  await get('', store);
  return {
    isKept: true,
    all: async () =>
      new Map((await entries<string, unknown>(store)).map(([id, value]) => [id, textOf(value)])),
    get: async (id) => {
      const value: unknown = await get(id, store);
      return value === undefined ? undefined : textOf(value);
    },
    set: (id, text) => set(id, text, store),
    remove: (id) => del(id, store),
  };
}

function forgottenShelf(): TourShelf {
  const texts = new Map<string, string>();
  return {
    isKept: false,
    all: async () => new Map(texts),
    get: async (id) => texts.get(id),
    set: async (id, text) => void texts.set(id, text),
    remove: async (id) => void texts.delete(id),
  };
}

let shelf: Promise<TourShelf> | undefined;

/** The same for the life of the page, so that nothing is put where it is not looked for. */
export function tourShelf(): Promise<TourShelf> {
  shelf ??= keptShelf().catch(forgottenShelf);
  return shelf;
}

const CHANNEL = 'third-neighbor:own-tours';
const changeSchema = z.object({ id: z.string() });

export function announceChange(id: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  // A channel between windows of one origin has no target to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage({ id });
  channel.close();
}

/** Calls with the id of each tour that another tab or window changes. @returns what ends it. */
export function onChangeElsewhere(listener: (id: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    const change = changeSchema.safeParse(data);
    if (change.success) listener(change.data.id);
  });
  return () => channel.close();
}
