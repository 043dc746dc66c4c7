import { SHORTCUT_ACTIONS, type KeyBindings, type ShortcutAction } from './shortcut-actions';

export type Rebinding =
  | { readonly ok: true; readonly bindings: KeyBindings }
  /** Another action has the key: nothing is changed, so that no key ever does two things. */
  | { readonly ok: false; readonly takenBy: ShortcutAction };

/** The action that a key stands for. */
export function actionOf(bindings: KeyBindings, key: string): ShortcutAction | null {
  return SHORTCUT_ACTIONS.find((action) => bindings[action].includes(key)) ?? null;
}

/** The action under this key alone. */
export function rebind(bindings: KeyBindings, action: ShortcutAction, key: string): Rebinding {
  const holder = actionOf(bindings, key);
  if (holder !== null && holder !== action) return { ok: false, takenBy: holder };
  return { ok: true, bindings: { ...bindings, [action]: [key] } };
}

/** The action without any key. */
export function unbind(bindings: KeyBindings, action: ShortcutAction): KeyBindings {
  return { ...bindings, [action]: [] };
}

/** Whether every key stands for one action only. */
export function isUnambiguous(bindings: KeyBindings): boolean {
  const keys = SHORTCUT_ACTIONS.flatMap((action) => bindings[action]);
  return new Set(keys).size === keys.length;
}
