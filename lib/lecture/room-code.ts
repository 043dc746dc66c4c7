import { typedText } from '@/lib/text/typed-text';

/** Without those that are taken for one another, on a slide or by ear: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const LETTERS = 'ACDEFGHJKMNPQRTWXY34679';
const LENGTH = 6;

/** @param random a whole number from 0 to below `limit`, each as likely. */
export function newRoomCode(random: (limit: number) => number): string {
  return Array.from({ length: LENGTH }, () => LETTERS[random(LETTERS.length)]).join('');
}

/** A code as a person types it: small letters, spaces and dashes are forgiven. Null when it is none. */
export function readRoomCode(text: string): string | null {
  const code = typedText(text).toUpperCase().replaceAll(/[\s-]/g, '');
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter))
    ? code
    : null;
}
