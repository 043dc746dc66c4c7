/** What a press of a key is known by, as far as shortcuts care. */
export interface KeyPress {
  /** The character, or the name of a key without one. */
  readonly key: string;
  /** The key's place on the keyboard, such as `KeyL`. */
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

const LETTER_KEY = /^Key([A-Z])$/;

/**
 * The name under which a press is a shortcut, or null where it is none: with a modifier held, or of
 * a key that types nothing. Shift counts only as part of a character such as `?`. A key that types
 * another script's letter, or is held back by an input method, is known by its place instead.
 */
export function pressedKey(press: KeyPress): string | null {
  const { key, code, shiftKey } = press;
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  if (key === ' ') return shiftKey ? null : 'Space';
  const isPrintable = /^[!-~]$/.test(key);
  const letter = isPrintable ? null : LETTER_KEY.exec(code)?.[1];
  const typesLetter = /^\p{L}$/u.test(key) || key === 'Process' || press.isComposing;
  const name = isPrintable
    ? key.toLowerCase()
    : letter && typesLetter
      ? letter.toLowerCase()
      : null;
  if (name === null) return null;
  return shiftKey && /^[a-z]$/.test(name) ? null : name;
}
