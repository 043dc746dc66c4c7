import { createStore, del, entries, get, set } from 'idb-keyval';

export interface StoredText {
  readonly text: string;
  /** False where it lasts only as long as the page. */
  readonly isPersisted: boolean;
}

/** Texts by id in an IndexedDB of this browser, for what is too large for `StoredValue`. */
export interface StoredTexts {
  /** False where the browser has no IndexedDB for this page, as in some private windows. */
  readonly isAvailable: () => Promise<boolean>;
  readonly all: () => Promise<ReadonlyMap<string, StoredText>>;
  readonly get: (id: string) => Promise<StoredText | undefined>;
  /** @returns whether the browser has stored it; where not, it lasts as long as the page. */
  readonly set: (id: string, text: string) => Promise<boolean>;
  /** @throws where the browser has it and does not remove it. */
  readonly remove: (id: string) => Promise<void>;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const persisted = (value: unknown): StoredText => ({ text: textOf(value), isPersisted: true });

/** @returns null where the browser denies it: by a throw, an error, or no answer of the right kind. */
async function openDatabase(name: string, store: string) {
  try {
    const database = createStore(name, store);
    await get('', database);
    return database;
  } catch {
    return null;
  }
}

/** Opened when it is first used, and then the same for the life of the page. */
export function storedTexts(name: string, store: string): StoredTexts {
  let opening: ReturnType<typeof openDatabase> | undefined;
  const database = () => (opening ??= openDatabase(name, store));
  /** What could not be written. */
  const unsaved = new Map<string, StoredText>();

  return {
    isAvailable: async () => (await database()) !== null,
    all: async () => {
      const opened = await database();
      const stored = opened ? await entries<string, unknown>(opened) : [];
      return new Map([...stored.map(([id, value]) => [id, persisted(value)] as const), ...unsaved]);
    },
    get: async (id) => {
      const waiting = unsaved.get(id);
      const opened = await database();
      if (waiting || !opened) return waiting;
      const value: unknown = await get(id, opened);
      return value === undefined ? undefined : persisted(value);
    },
    set: async (id, text) => {
      const opened = await database();
      const isPersisted =
        opened !== null &&
        (await set(id, text, opened).then(
          () => true,
          () => false,
        ));
      if (isPersisted) unsaved.delete(id);
      else unsaved.set(id, { text, isPersisted });
      return isPersisted;
    },
    remove: async (id) => {
      const opened = await database();
      if (opened) await del(id, opened);
      unsaved.delete(id);
    },
  };
}
