import type { z } from 'zod';
import { jsonIn } from '@/lib/text/json-in';

/** `local` lasts and is shared by all windows; `session` lasts as long as the tab. */
export type StorageArea = 'local' | 'session';

/** One value in the browser's storage, as `useSyncExternalStore` reads it. */
export interface StoredValue<Value> {
  /** The same object while nothing has changed. */
  readonly read: () => Value;
  /** The default, for rendering on a server. */
  readonly readOnServer: () => Value;
  /** Where the browser refuses, the value lasts as long as the page. */
  readonly write: (value: Value) => void;
  /** False where a reload will lose what has been written. */
  readonly isPersisted: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

interface StoredValueOptions<Value> {
  readonly area: StorageArea;
  readonly key: string;
  /** @param text as it was written, by this edition or an older one; null where there is none. */
  readonly parse: (text: string | null) => Value;
  /** @returns null to remove the value. */
  readonly serialise: (value: Value) => string | null;
}

/** A key in one of the areas, shared by all stored values of that key. */
interface Cell {
  /** What could not be written; undefined while storage holds the latest value. */
  unsaved: string | null | undefined;
  readonly listeners: Set<() => void>;
}

const cells = new Map<string, Cell>();

function cellOf(area: StorageArea, key: string): Cell {
  const name = `${area}:${key}`;
  const known = cells.get(name);
  if (known) return known;
  const cell: Cell = { unsaved: undefined, listeners: new Set() };
  cells.set(name, cell);
  return cell;
}

/** @throws where the browser denies the page its storage: reading the property is enough. */
const storageOf = (area: StorageArea) => (area === 'local' ? localStorage : sessionStorage);

/** @returns undefined where the browser does not let it be read. */
function storedText(area: StorageArea, key: string): string | null | undefined {
  try {
    return storageOf(area).getItem(key);
  } catch {
    return undefined;
  }
}

/** @returns whether the browser has stored it: it may forbid that, or have no room. */
function store(area: StorageArea, key: string, text: string | null): boolean {
  try {
    if (text === null) storageOf(area).removeItem(key);
    else storageOf(area).setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

export function storedValue<Value>(options: StoredValueOptions<Value>): StoredValue<Value> {
  const { area, key, parse, serialise } = options;
  const cell = cellOf(area, key);
  const fallback = parse(null);
  let latest: { readonly text: string | null; readonly value: Value } = {
    text: null,
    value: fallback,
  };
  return {
    read: () => {
      const text = cell.unsaved === undefined ? (storedText(area, key) ?? null) : cell.unsaved;
      if (text !== latest.text) latest = { text, value: parse(text) };
      return latest.value;
    },
    readOnServer: () => fallback,
    write: (value) => {
      const text = serialise(value);
      cell.unsaved = store(area, key, text) ? undefined : text;
      for (const listener of cell.listeners) listener();
    },
    isPersisted: () => cell.unsaved === undefined && storedText(area, key) !== undefined,
    subscribe: (listener) => {
      const change = (event: StorageEvent) => {
        // A null key: everything was removed.
        if (event.key !== null && event.key !== key) return;
        // Another window has written later than this one.
        cell.unsaved = undefined;
        listener();
      };
      cell.listeners.add(listener);
      window.addEventListener('storage', change);
      return () => {
        cell.listeners.delete(listener);
        window.removeEventListener('storage', change);
      };
    },
  };
}

/** A value that is stored as JSON; null where there is none, or none that the schema accepts. */
export function storedJson<Value>(
  area: StorageArea,
  key: string,
  schema: z.ZodType<Value>,
): StoredValue<Value | null> {
  return storedValue<Value | null>({
    area,
    key,
    parse: (text) => (text === null ? null : (schema.safeParse(jsonIn(text)).data ?? null)),
    serialise: (value) => (value === null ? null : JSON.stringify(value)),
  });
}
