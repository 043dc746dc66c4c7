import { emsOf, SANS } from '@/lib/take-along/set-lines';
import type { DrawingMark } from '@/lib/take-along/mark';
import { movedBy, type KeyEntry } from './step-drawing';

export interface SetKeyEntry {
  readonly marks: readonly DrawingMark[];
  readonly words: string;
  /** Where the words begin, and the middle of their line. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface KeyRoom {
  readonly width: number;
  readonly height: number;
  /** The largest size of the letters, and the smallest. */
  readonly sizes: readonly [largest: number, smallest: number];
}

export interface SetKey {
  readonly entries: readonly SetKeyEntry[];
  readonly size: number;
  readonly height: number;
}

/** Of a sign and of letters of this size the signs are as large as they are drawn. */
const USUAL = 11;
const STEP = 0.5;
const LINE = 1.5;

/** The key in lines, as large as it fits; at the smallest size what does not fit is left out. */
export function setKey(entries: readonly KeyEntry[], room: KeyRoom): SetKey {
  const [largest, smallest] = room.sizes;
  for (let size = largest; size > smallest; size -= STEP) {
    const set = keyOfSize(entries, room.width, size);
    if (set.height <= room.height) return set;
  }
  const set = keyOfSize(entries, room.width, smallest);
  const fitting = set.entries.filter(({ y }) => y + (LINE / 2) * smallest <= room.height + 0.1);
  return { ...set, entries: fitting, height: Math.min(set.height, room.height) };
}

function keyOfSize(entries: readonly KeyEntry[], width: number, size: number): SetKey {
  const scale = size / USUAL;
  const gap = 0.45 * size;
  let [x, y] = [0, (LINE / 2) * size];
  const set = entries.map(({ signs, words }) => {
    const drawn = signs.reduce((sum, sign) => sum + sign.width * scale + gap, 0);
    const letters = emsOf(words, SANS) * size;
    if (x > 0 && x + drawn + letters > width) {
      x = 0;
      y += LINE * size;
    }
    const marks = signs.flatMap((sign) => {
      const placed = sign.marks.map(movedBy(x, y - (sign.height * scale) / 2, scale));
      x += sign.width * scale + gap;
      return placed;
    });
    const entry = { marks, words, x, y, width: Math.min(letters, width - x) };
    x += letters + 1.5 * size;
    return entry;
  });
  return { entries: set, size, height: set.length === 0 ? 0 : y + (LINE / 2) * size };
}
