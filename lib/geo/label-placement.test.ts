import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  SIDES,
  labelBox,
  lettersOf,
  placeLabels,
  type LabelRequest,
  type LabelSpace,
} from './label-placement';
import type { ScreenBox } from './screen-box';

const SCREEN = { width: 500, height: 500 };
const place = (labels: readonly LabelRequest[]) => placeLabels(labels, SCREEN);
const label = (id: string, x: number, y: number, fields: Partial<LabelRequest> = {}) => ({
  id,
  x,
  y,
  radius: 5,
  width: 80,
  height: 24,
  sides: SIDES,
  leading: 4,
  essential: false,
  ...fields,
});

describe('names of places', () => {
  it('keep off the edge and off what is occupied', () => {
    const side = (space: Partial<LabelSpace>) =>
      placeLabels([label('a', 100, 100)], { ...SCREEN, ...space }).get('a')?.side;
    expect(side({ occupied: [{ left: 150, top: 90, right: 160, bottom: 95 }] })).toBe('left');
    expect(side({ width: 190, edge: 1 })).toBe('right');
    expect(side({ width: 190, edge: 3 })).toBe('left');
  });

  it('stand at the first side in their order while there is room', () => {
    expect(place([label('a', 100, 100)]).get('a')).toEqual({
      side: 'right',
      left: 108,
      top: 88,
    });
  });

  it('stay whole at the edge of the screen', () => {
    expect(place([label('tokyo', 490, 100)]).get('tokyo')?.side).toBe('left');
  });

  it('step aside for a more important one', () => {
    const placed = place([label('seoul', 100, 100), label('panmunjom', 96, 90)]);
    expect(placed.get('seoul')?.side).toBe('right');
    expect(placed.get('panmunjom')?.side).toBe('left');
  });

  it('cover lesser nodes only rather than be left out, and only when essential', () => {
    const lesser = SIDES.map((_, index) => {
      const angle = (index * Math.PI) / 4;
      return label(`${index}`, 100 + 60 * Math.cos(angle), 100 + 30 * Math.sin(angle), {
        radius: 14,
      });
    });
    expect(place([label('a', 100, 100), ...lesser]).get('a')).toBeNull();
    expect(place([label('a', 100, 100, { essential: true }), ...lesser]).get('a')).not.toBeNull();
  });

  it('are left out where there is no room', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => label(`${index}`, 100 + index, 100));
    const placed = place(crowd);
    expect(placed.get('0')).not.toBeNull();
    expect([...placed.values()]).toContain(null);
  });

  it('stay where they stood, if that side comes first', () => {
    const stood = label('a', 100, 100, { stood: 'above' });
    expect(place([stood]).get('a')?.side).toBe('above');
  });

  it('ask for other sides only where they stood has no room', () => {
    let asked = 0;
    const stood = {
      ...label('a', 100, 100, { stood: 'above' }),
      get sides() {
        asked += 1;
        return SIDES;
      },
    };
    expect(place([stood]).get('a')?.side).toBe('above');
    expect(asked).toBe(0);
    expect(
      placeLabels([stood], { ...SCREEN, insets: { left: 0, top: 90, right: 0, bottom: 0 } }).get(
        'a',
      )?.side,
    ).toBe('below');
    expect(asked).toBe(1);
  });

  it('never cover each other, nor another node with their letters', () => {
    const near = fc.integer({ min: 0, max: 400 });
    const requests = fc
      .array(fc.record({ x: near, y: near, radius: fc.integer({ min: 2, max: 20 }) }), {
        maxLength: 25,
      })
      .map((nodes) => nodes.map((node, index) => label(`${index}`, node.x, node.y, node)));
    const apart = (one: ScreenBox, other: ScreenBox) =>
      one.right <= other.left ||
      other.right <= one.left ||
      one.bottom <= other.top ||
      other.bottom <= one.top;
    fc.assert(
      fc.property(requests, (labels) => {
        const placed = place(labels);
        const boxes = labels.flatMap((request) => {
          const found = placed.get(request.id);
          return found ? [{ id: request.id, box: labelBox(request, found.side) }] : [];
        });
        for (const { id, box } of boxes) {
          for (const other of boxes) expect(id === other.id || apart(box, other.box)).toBe(true);
          for (const { id: node, x, y, radius } of labels) {
            const disc = {
              left: x - radius,
              top: y - radius,
              right: x + radius,
              bottom: y + radius,
            };
            expect(id === node || apart(lettersOf(box, { leading: 4 }), disc)).toBe(true);
          }
        }
      }),
    );
  });
});
