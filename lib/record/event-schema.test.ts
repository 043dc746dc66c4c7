import { describe, expect, it } from 'vitest';
import { diplomaticEventSchema } from '@/lib/model/event-schema';
import { event } from './testing';

const faults = (fields: Parameters<typeof event>[1]) =>
  diplomaticEventSchema
    .safeParse(event('visit', fields))
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('what a place or a date rests on', () => {
  it('is said of each leg', () => {
    expect(faults({})).toBeUndefined();
    expect(faults({ legs: [{ from: 'here', to: 'there', basis: undefined }] })).toEqual([
      expect.stringContaining('legs.0.basis: '),
    ]);
  });

  it('is said of each date, and of no other', () => {
    expect(faults({ date: null })).toBeUndefined();
    expect(faults({ dateBasis: undefined })).toEqual([
      'dateBasis: a date says what it rests on: `stated` or `inferred`',
    ]);
    expect(faults({ date: null, dateBasis: 'stated' })).toEqual([
      'dateBasis: an undated event has no basis of a date',
    ]);
  });

  it('is explained where it is inferred', () => {
    const dateNote = { en: 'As counted.', vi: 'Tính ra.' };
    expect(faults({ dateBasis: 'inferred', dateNote })).toBeUndefined();
    expect(faults({ dateBasis: 'inferred' })).toEqual([
      'dateNote: an inferred date says how it was found',
    ]);
  });
});
