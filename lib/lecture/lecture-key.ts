import type { LectureCommand } from './lecture-state';

/** What a key does that only the window that has it is concerned with. */
const LECTURE_TOOLS = [
  'full-screen',
  'speaker',
  'displays',
  'notes',
  'overview',
  'help',
  'laser',
  'pen',
  'clear',
  /** Takes back the last stroke of the pen, or the wiping. */
  'undo',
  /** The next colour of the pen. */
  'colour',
  'phone',
  /** Shows the answers of the room or a question of the audience, or takes them away. */
  'answers',
  /** Puts away what is open; only then, and on a second press, the lecture itself. */
  'escape',
  'leave',
] as const;
export type LectureTool = (typeof LECTURE_TOOLS)[number];

export type LectureKeyAction =
  | { readonly kind: 'command'; readonly command: LectureCommand }
  | { readonly kind: 'tool'; readonly tool: LectureTool }
  /** A figure of the number of a step, which Enter then goes to. */
  | { readonly kind: 'digit'; readonly digit: number }
  | { readonly kind: 'jump' };

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const commands = {
  next: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'],
  previous: ['ArrowLeft', 'ArrowUp', 'PageUp', 'p', 'Backspace'],
  first: ['Home'],
  last: ['End'],
  'toggle-black': ['b', '.'],
  'toggle-freeze': ['k', 'y'],
} as const;

const tools: Record<LectureTool, readonly string[]> = {
  'full-screen': ['f', 'F5', 'F11'],
  speaker: ['s'],
  // By its button alone, which is there where there are two displays.
  displays: [],
  notes: ['m'],
  overview: ['o'],
  help: ['?'],
  laser: ['l'],
  pen: ['d'],
  clear: ['c'],
  undo: ['u'],
  colour: ['x'],
  phone: ['q'],
  answers: ['v'],
  escape: ['Escape'],
  // By its button alone: a clicker has an Escape that is pressed by mistake.
  leave: [],
};

const BY_KEY = new Map<string, LectureKeyAction>([
  ...Object.entries(commands).flatMap(([kind, keys]) =>
    keys.map((key): [string, LectureKeyAction] => [
      key,
      { kind: 'command', command: { kind: kind as keyof typeof commands } },
    ]),
  ),
  ...Object.entries(tools).flatMap(([tool, keys]) =>
    keys.map((key): [string, LectureKeyAction] => [
      key,
      { kind: 'tool', tool: tool as LectureTool },
    ]),
  ),
]);

/**
 * The keys as clickers send them and reveal.js has taught them; null for any other, and for one with
 * Ctrl, Alt or Meta, which belongs to the browser.
 * @param now milliseconds of the epoch, for a timer that begins anew.
 */
export function lectureKeyAction(press: KeyPress, now: number): LectureKeyAction | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const key = press.key.length === 1 ? press.key.normalize('NFKC').toLowerCase() : press.key;
  if (key === ' ' && press.shiftKey) return { kind: 'command', command: { kind: 'previous' } };
  if (key === 't') return { kind: 'command', command: { kind: 'reset-timer', at: now } };
  if (key === 'Enter') return { kind: 'jump' };
  if (/^\d$/.test(key)) return { kind: 'digit', digit: Number(key) };
  return BY_KEY.get(key) ?? null;
}

/** Keys for the help, in the order of use: what they do → how they are written on keyboards. */
export const LECTURE_HELP = {
  next: ['→', '↓', 'PgDn', 'Space', 'N'],
  previous: ['←', '↑', 'PgUp', 'P'],
  first: ['Home'],
  last: ['End'],
  jump: ['1–9', 'Enter'],
  black: ['B', '.'],
  freeze: ['K'],
  fullScreen: ['F'],
  speaker: ['S'],
  notes: ['M'],
  overview: ['O'],
  laser: ['L'],
  pen: ['D'],
  clear: ['C'],
  undo: ['U'],
  colour: ['X'],
  timer: ['T'],
  phone: ['Q'],
  answers: ['V'],
  help: ['?'],
  leave: ['Esc Esc'],
} as const;
