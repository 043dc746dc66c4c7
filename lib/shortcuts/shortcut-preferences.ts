import { isUnambiguous } from './rebind';
import {
  DEFAULT_BINDINGS,
  SHORTCUT_ACTIONS,
  type KeyBindings,
  type ShortcutAction,
} from './shortcut-actions';

export interface ShortcutPreferences {
  readonly enabled: boolean;
  readonly bindings: KeyBindings;
}

export const DEFAULT_PREFERENCES: ShortcutPreferences = {
  enabled: true,
  bindings: DEFAULT_BINDINGS,
};

/** Only what differs from the defaults, so that a new action has its key in old preferences too. */
interface StoredPreferences {
  readonly enabled: boolean;
  readonly keys: Partial<KeyBindings>;
}

const KEY = /^(Space|[!-@[-~])$/;
const MOST_KEYS = 4;

/** By hand, since these preferences are read with the map: Zod is not part of its first load. */
function isStored(value: unknown): value is StoredPreferences {
  if (!isObject(value) || typeof value['enabled'] !== 'boolean' || !isObject(value['keys'])) {
    return false;
  }
  return Object.entries(value['keys']).every(
    ([action, keys]) =>
      SHORTCUT_ACTIONS.some((known) => known === action) &&
      Array.isArray(keys) &&
      keys.length <= MOST_KEYS &&
      keys.every((key) => typeof key === 'string' && KEY.test(key)),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDefault = (action: ShortcutAction, bindings: KeyBindings) =>
  bindings[action].join(' ') === DEFAULT_BINDINGS[action].join(' ');

export function serialisePreferences({ enabled, bindings }: ShortcutPreferences): string {
  const chosen = SHORTCUT_ACTIONS.filter((action) => !isDefault(action, bindings));
  return JSON.stringify({
    enabled,
    keys: Object.fromEntries(chosen.map((action) => [action, bindings[action]])),
  });
}

/** What was kept; whatever cannot be read, or gives one key two meanings, is the defaults. */
export function parsePreferences(text: string | null): ShortcutPreferences {
  if (text === null) return DEFAULT_PREFERENCES;
  const stored = parseJson(text);
  if (!isStored(stored)) return DEFAULT_PREFERENCES;
  const bindings = withDefaults(stored.keys);
  return isUnambiguous(bindings)
    ? { enabled: stored.enabled, bindings }
    : { ...DEFAULT_PREFERENCES, enabled: stored.enabled };
}

/** An action whose usual key the reader has given to another, perhaps before there was the action, has none. */
function withDefaults(keys: Partial<KeyBindings>): KeyBindings {
  const chosen = new Set(Object.values(keys).flat());
  const usual = SHORTCUT_ACTIONS.map((action) => [
    action,
    keys[action] ?? DEFAULT_BINDINGS[action].filter((key) => !chosen.has(key)),
  ]);
  return Object.fromEntries(usual) as KeyBindings;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
