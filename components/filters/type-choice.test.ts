import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, FAMILIES, TYPES_BY_FAMILY, familyOf } from '@/lib/model/vocabulary';
import {
  familyState,
  isTypeChosen,
  onlyFamily,
  recordedTypesOf,
  withFamily,
  withType,
} from './type-choice';

const chosen = fc.option(fc.subarray([...EVENT_TYPES], { maxLength: EVENT_TYPES.length - 1 }), {
  nil: null,
});
const recorded = fc
  .subarray([...EVENT_TYPES], { minLength: 1 })
  .map((types) => new Set<(typeof EVENT_TYPES)[number]>(types));
const family = fc.constantFrom(...FAMILIES);

describe('choosing a family', () => {
  it('changes that family and no other', () => {
    fc.assert(
      fc.property(chosen, family, recorded, fc.boolean(), (before, changed, present, on) => {
        const after = withFamily(before, changed, on);
        expect(familyState(after, changed, present)).toBe(on ? 'on' : 'off');
        for (const type of EVENT_TYPES.filter((other) => familyOf(other) !== changed)) {
          expect(isTypeChosen(after, type)).toBe(isTypeChosen(before, type));
        }
      }),
    );
  });

  it('gives null once every family is on again', () => {
    const without = withFamily(null, 'visit', false);
    expect(without).not.toBeNull();
    expect(withFamily(without, 'visit', true)).toBeNull();
  });

  it('alone leaves every other off', () => {
    const only = onlyFamily('trade');
    expect(only).toEqual([...TYPES_BY_FAMILY.trade]);
  });
});

describe('choosing a type', () => {
  it('changes only that one among those the record has', () => {
    fc.assert(
      fc.property(chosen, recorded, fc.nat(), fc.boolean(), (before, present, pick, on) => {
        const visible = EVENT_TYPES.filter((type) => present.has(type));
        const type = visible[pick % visible.length]!;
        const after = withType(before, type, familyOf(type), on, present);
        for (const other of visible) {
          expect(isTypeChosen(after, other)).toBe(
            other === type ? on : isTypeChosen(before, other),
          );
        }
      }),
    );
  });

  it('takes the types without events along, so that the last one off empties the family', () => {
    const present = new Set(['state-visit', 'delegation', 'letter'] as const);
    const one = withType(null, 'state-visit', 'visit', false, present);
    expect(familyState(one, 'visit', present)).toBe('mixed');
    const none = withType(one, 'delegation', 'visit', false, present);
    expect(familyState(none, 'visit', present)).toBe('off');
    expect(none).not.toContain('transit');
    const again = withType(none, 'delegation', 'visit', true, present);
    expect(withType(again, 'state-visit', 'visit', true, present)).toBeNull();
  });

  it('of a family is offered only where the record has events of it', () => {
    expect(recordedTypesOf('visit', new Set(['delegation', 'summit'] as const))).toEqual([
      'delegation',
    ]);
  });
});
