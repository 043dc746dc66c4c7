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
  'larger',
  'smaller',
  'sources',
  'sentences',
  /** Loosens a step into the live stage. */
  'ask',
  /** On the live stage: plays the years, and stops. */
  'play',
  /** On the live stage: the line of the search. */
  'search',
  /** On the live stage: the view becomes a step. */
  'keep',
  /** Shows the answers of the room or a question of the audience, or takes them away. */
  'answers',
  /** Puts away what is open; only then, and on a second press, the lecture itself. */
  'escape',
  'leave',
] as const;
export type LectureTool = (typeof LECTURE_TOOLS)[number];

/** Of the text of a step and its evidence. */
export type TextTool = Extract<LectureTool, 'larger' | 'smaller' | 'sources' | 'sentences'>;
/** A step of a tour is on the screen, or the live stage. */
export type LectureMode = 'step' | 'live';

/** What a key changes in the view of the live stage. */
export type StageKey =
  /** The family at that place of the legend, from 0: on or off, or alone. */
  | { readonly kind: 'family'; readonly index: number; readonly alone: boolean }
  | { readonly kind: 'all-families' }
  | { readonly kind: 'years'; readonly by: 1 | -1 };

export type LectureKeyAction =
  | { readonly kind: 'command'; readonly command: LectureCommand }
  | { readonly kind: 'tool'; readonly tool: LectureTool }
  /** A figure of the number of a step, which Enter then goes to. */
  | { readonly kind: 'digit'; readonly digit: number }
  | { readonly kind: 'jump' }
  | { readonly kind: 'stage'; readonly change: StageKey };

interface KeyPress {
  readonly key: string;
  /** The key's place on the keyboard, such as `Digit1`. */
  readonly code: string;
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
  return: ['r'],
  'toggle-run': ['g'],
  'toggle-captions': ['e'],
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
  larger: ['+', '='],
  smaller: ['-', '−', '_'],
  sources: ['i'],
  sentences: ['w'],
  ask: ['a'],
  play: [],
  search: [],
  keep: [],
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

/** What only the live stage has. Space plays there; PageDown, the arrows and the letters still lead on. */
const ON_STAGE = new Map<string, LectureKeyAction>([
  [' ', { kind: 'tool', tool: 'play' }],
  ['/', { kind: 'tool', tool: 'search' }],
  ['+', { kind: 'tool', tool: 'keep' }],
  ['=', { kind: 'tool', tool: 'keep' }],
  ['[', { kind: 'stage', change: { kind: 'years', by: -1 } }],
  [']', { kind: 'stage', change: { kind: 'years', by: 1 } }],
  ['0', { kind: 'stage', change: { kind: 'all-families' } }],
]);

const DIGIT = /^[1-9]$/;

/** A key of the live stage alone; undefined for any other. */
function stageAction({ key, code, shiftKey, ...held }: KeyPress): LectureKeyAction | undefined {
  const family = (digit: string, alone: boolean): LectureKeyAction => ({
    kind: 'stage',
    change: { kind: 'family', index: Number(digit) - 1, alone },
  });
  if (held.metaKey) return undefined;
  // Some keyboards have brackets and the slash behind AltGr, which browsers call Ctrl and Alt.
  if (held.ctrlKey) return held.altKey && /^[[\]/]$/.test(key) ? ON_STAGE.get(key) : undefined;
  if (held.altKey) {
    // With Alt a digit may type another sign, so its place counts.
    const digit = /^Digit([1-9])$/.exec(code)?.[1];
    return digit === undefined ? undefined : family(digit, true);
  }
  if (DIGIT.test(key)) return family(key, false);
  return key === ' ' && shiftKey ? undefined : ON_STAGE.get(key);
}

/**
 * The keys as clickers send them and reveal.js has taught them; null for any other, and for one with
 * Ctrl, Alt or Meta, which belongs to the browser.
 * @param now milliseconds of the epoch, for a timer that begins anew.
 */
export function lectureKeyAction(
  press: KeyPress,
  now: number,
  mode: LectureMode = 'step',
): LectureKeyAction | null {
  const key = press.key.length === 1 ? press.key.normalize('NFKC').toLowerCase() : press.key;
  // Named one by one: an event of the browser has them from its prototype, which is not spread.
  const { code, shiftKey, ctrlKey, altKey, metaKey } = press;
  const onStage =
    mode === 'live' ? stageAction({ key, code, shiftKey, ctrlKey, altKey, metaKey }) : undefined;
  if (onStage) return onStage;
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (key === ' ' && press.shiftKey) return { kind: 'command', command: { kind: 'previous' } };
  if (key === 't') return { kind: 'command', command: { kind: 'reset-timer', at: now } };
  if (key === 'Enter') return { kind: 'jump' };
  if (/^\d$/.test(key)) return { kind: 'digit', digit: Number(key) };
  return BY_KEY.get(key) ?? null;
}

/** Whether a key that is held goes on doing what it does: years run, steps do not. */
export const mayRepeat = (action: LectureKeyAction): boolean =>
  action.kind === 'stage' && action.change.kind === 'years';

/** Keys for the help, in the order of use: what they do → how they are written on keyboards. */
export const LECTURE_HELP = {
  next: ['→', '↓', 'PgDn', 'Space', 'N'],
  previous: ['←', '↑', 'PgUp', 'P'],
  first: ['Home'],
  last: ['End'],
  footnote: ['1–9'],
  sources: ['I'],
  sentences: ['W'],
  text: ['+', '−'],
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
  run: ['G'],
  captions: ['E'],
  phone: ['Q'],
  ask: ['A'],
  return: ['R'],
  answers: ['V'],
  help: ['?'],
  leave: ['Esc Esc'],
} as const;

/** The same for what only the live stage has. */
export const STAGE_HELP = {
  family: ['1–9'],
  onlyFamily: ['Alt 1–9'],
  allFamilies: ['0'],
  earlier: ['['],
  later: [']'],
  play: ['Space'],
  search: ['/'],
  keep: ['+'],
} as const;
