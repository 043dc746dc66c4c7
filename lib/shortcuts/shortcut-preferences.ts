import { z } from 'zod';
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

const keySchema = z.union([z.literal('Space'), z.string().regex(/^[!-@[-~]$/)]);

/** Only what differs from the defaults, so that a new action has its key in old preferences too. */
const storedSchema = z.object({
  enabled: z.boolean(),
  keys: z.partialRecord(z.enum(SHORTCUT_ACTIONS as [ShortcutAction]), z.array(keySchema).max(4)),
});

const isDefault = (action: ShortcutAction, bindings: KeyBindings) =>
  bindings[action].join(' ') === DEFAULT_BINDINGS[action].join(' ');

export function serialisePreferences({ enabled, bindings }: ShortcutPreferences): string {
  const chosen = SHORTCUT_ACTIONS.filter((action) => !isDefault(action, bindings));
  return JSON.stringify({
    enabled,
    keys: Object.fromEntries(chosen.map((action) => [action, bindings[action]])),
  });
}

/** What was kept; whatever cannot be read, or would give one key two meanings, is the defaults. */
export function parsePreferences(text: string | null): ShortcutPreferences {
  if (text === null) return DEFAULT_PREFERENCES;
  const stored = storedSchema.safeParse(parseJson(text));
  if (!stored.success) return DEFAULT_PREFERENCES;
  const bindings: KeyBindings = { ...DEFAULT_BINDINGS, ...stored.data.keys };
  return isUnambiguous(bindings)
    ? { enabled: stored.data.enabled, bindings }
    : { ...DEFAULT_PREFERENCES, enabled: stored.data.enabled };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
