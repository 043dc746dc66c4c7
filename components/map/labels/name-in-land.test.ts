import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '@/lib/geo/label-placement';
import type { ScreenBox } from '@/lib/geo/screen-box';
import { CELL, landGrid, type SeenLand } from './land-grid';
import { placeStateNames, type NameInLand } from './name-in-land';

const PANE = { width: 800, height: 480 };

const rectangle = (key: string, left: number, top: number, right: number, bottom: number) => ({
  key,
  rings: [Float64Array.of(left, top, right, top, right, bottom, left, bottom)],
});
const name = (key: string, fields: Partial<NameInLand> = {}): NameInLand => ({
  key,
  sizes: [{ width: 120, height: 24 }],
  isInvolved: false,
  ...fields,
});
const placed = (
  pieces: readonly SeenLand[],
  names: readonly NameInLand[],
  taken: readonly ScreenBox[] = [],
) => placeStateNames(names, landGrid(pieces, PANE), taken);
const middleOf = ({ left, top, right, bottom }: ScreenBox) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

describe('land', () => {
  it('is cut off at the edge of the map, and leaves out what its rings leave out', () => {
    const hole = Float64Array.of(160, 80, 240, 80, 240, 160, 160, 160);
    const [land] = [rectangle('MN', 80, 40, 2000, 240)];
    const { columns, owner } = landGrid([{ ...land, rings: [...land.rings, hole] }], PANE);
    const at = (x: number, y: number) =>
      owner[Math.floor(y / CELL) * columns + Math.floor(x / CELL)];
    expect([at(84, 44), at(796, 236), at(76, 44), at(84, 244), at(200, 120)]).toEqual([
      0, 0, -1, -1, -1,
    ]);
  });

  it('is one area, however tiles have cut it', () => {
    const whole = landGrid([rectangle('MN', 80, 40, 640, 240)], PANE);
    const cut = landGrid(
      [rectangle('MN', 80, 40, 330, 240), rectangle('MN', 310, 40, 640, 240)],
      PANE,
    );
    expect(cut).toEqual(whole);
  });
});

describe('the name of a state', () => {
  it('stands in the middle of the part that is seen', () => {
    const { box } = placed([rectangle('RU', -4000, 80, 400, 240)], [name('RU')]).get('RU')!;
    expect(Math.abs(middleOf(box).x - 200)).toBeLessThanOrEqual(CELL);
    expect(Math.abs(middleOf(box).y - 160)).toBeLessThanOrEqual(CELL);
  });

  it('does not stand where what is seen is too small for it', () => {
    expect(placed([rectangle('RU', -4000, 80, 100, 240)], [name('RU')]).size).toBe(0);
    expect(placed([rectangle('RU', 100, 80, 400, 96)], [name('RU')]).size).toBe(0);
  });

  it('stands on the sea beside a land with a coast, and on no sea that is another land’s', () => {
    // A narrow land by the sea on the right, and one behind it.
    const pieces = [rectangle('LA', 320, 80, 352, 240), rectangle('VN', 352, 80, 368, 240)];
    const names = [name('LA', { isInvolved: true }), name('VN', { isInvolved: true })];
    const beside = [...placed(pieces, names)].map(([key]) => key);
    expect(beside.toSorted()).toEqual(['LA', 'VN']);
    const enclosed = [
      ...pieces,
      rectangle('TH', 200, 64, 320, 256),
      rectangle('CN', 200, 0, 368, 80),
      rectangle('KH', 320, 240, 368, 300),
    ];
    expect([...placed(enclosed, names)].map(([key]) => key)).toEqual(['VN']);
  });

  it('is broken into lines where only that fits', () => {
    const sizes = [
      { width: 120, height: 24 },
      { width: 64, height: 48 },
    ];
    const found = placed([rectangle('KR', 100, 80, 180, 240)], [name('KR', { sizes })]).get('KR')!;
    expect(found.layout).toBe(1);
  });

  it('yields to the names of places', () => {
    const land = rectangle('MN', 100, 80, 500, 240);
    const place = { left: 200, top: 100, right: 400, bottom: 220 };
    expect(placed([land], [name('MN')], [place]).size).toBe(0);
    const above = { ...place, bottom: 180 };
    expect(placed([land], [name('MN')], [above]).get('MN')!.box.top).toBeGreaterThan(180);
  });

  it('of one that takes part stands across its coast where nothing else is left', () => {
    const small = rectangle('KP', 300, 200, 380, 280);
    expect(placed([small], [name('KP')]).size).toBe(0);
    const { box } = placed([small], [name('KP', { isInvolved: true })]).get('KP')!;
    const { x, y } = middleOf(box);
    expect(x > 300 && x < 380 && y > 200 && y < 280).toBe(true);
  });

  it('or beside it on the sea, but over the land of nobody else', () => {
    const pieces = [rectangle('KP', 300, 200, 380, 280), rectangle('CN', 0, 0, 300, 480)];
    const city = { left: 290, top: 190, right: 390, bottom: 290 };
    const { box } = placed(pieces, [name('KP', { isInvolved: true })], [city]).get('KP')!;
    expect(overlap(box, city, 0)).toBe(false);
    expect(box.left).toBeGreaterThanOrEqual(300 - CELL);
    expect(box.left).toBeLessThan(380 + 8 * CELL);
  });

  it('stays where it stood while it has room there', () => {
    const land = rectangle('CN', 0, 0, 800, 480);
    const stood = { x: 204, y: 132 };
    const { box } = placed([land], [name('CN', { stood })]).get('CN')!;
    expect(middleOf(box)).toEqual(stood);
  });

  it('of a state that is out of view is nowhere', () => {
    expect(placed([], [name('US', { isInvolved: true })]).size).toBe(0);
  });

  it('lies in its own land, in the pane, off all others; one that takes part comes first', () => {
    const side = fc.integer({ min: -200, max: 900 });
    const lands = fc
      .array(
        fc.tuple(side, side, fc.integer({ min: 20, max: 600 }), fc.integer({ min: 20, max: 400 })),
        {
          minLength: 1,
          maxLength: 5,
        },
      )
      .map((all) =>
        all.map(([left, top, width, height], index) =>
          rectangle(`S${index}`, left, top, left + width, top + height),
        ),
      );
    const box = fc
      .tuple(side, side)
      .map(([left, top]) => ({ left, top, right: left + 90, bottom: top + 20 }));
    fc.assert(
      fc.property(lands, fc.array(box, { maxLength: 6 }), (pieces, taken) => {
        const names = pieces.map(({ key }, index) => name(key, { isInvolved: index === 0 }));
        const found = placed(pieces, names, taken);
        const boxes = [...found.values()].map((one) => one.box);
        for (const [index, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.top).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(PANE.width);
          expect(one.bottom).toBeLessThanOrEqual(PANE.height);
          for (const other of [...taken, ...boxes.slice(index + 1)]) {
            expect(overlap(one, other, 0)).toBe(false);
          }
        }
        const alone = placed(pieces, [names[0]!], taken).get('S0');
        expect(found.get('S0')).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });
});
