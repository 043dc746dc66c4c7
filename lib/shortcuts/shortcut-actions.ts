/**
 * What single keys do, and with which key unless the reader has chosen another. The order is that
 * of the list under `?`.
 */
const SHORTCUT_GROUPS = {
  find: {
    search: ['/'],
    filters: ['f'],
    resetFilters: ['0'],
    help: ['?'],
  },
  time: {
    play: ['Space', 'k'],
    previousStep: [','],
    nextStep: ['.'],
    earlier: ['['],
    later: [']'],
    allYears: ['a'],
    compare: ['c'],
  },
  picture: {
    map: ['m'],
    table: ['t'],
    list: ['l'],
    projection: ['g'],
    theme: ['n'],
    motion: ['v'],
    share: ['s'],
    present: ['p'],
  },
  camera: {
    zoomIn: ['+', '='],
    zoomOut: ['-'],
    home: ['h'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

type Groups = typeof SHORTCUT_GROUPS;
export type ShortcutGroup = keyof Groups;
export type ShortcutAction = { [Group in ShortcutGroup]: keyof Groups[Group] }[ShortcutGroup];

export const shortcutGroups = Object.keys(SHORTCUT_GROUPS) as ShortcutGroup[];

export const actionsOf = (group: ShortcutGroup) =>
  Object.keys(SHORTCUT_GROUPS[group]) as ShortcutAction[];

export const SHORTCUT_ACTIONS: readonly ShortcutAction[] = shortcutGroups.flatMap(actionsOf);

/** Action → its keys; none at all is an action without a shortcut. */
export type KeyBindings = Readonly<Record<ShortcutAction, readonly string[]>>;

export const DEFAULT_BINDINGS = Object.assign({}, ...Object.values(SHORTCUT_GROUPS)) as KeyBindings;
