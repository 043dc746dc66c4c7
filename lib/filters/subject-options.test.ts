import { describe, expect, it } from 'vitest';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import { eventSubjects } from './event-subjects';
import { subjectNames } from './subject-names';
import { byCountThenName, matcherOf, recordedIds } from './subject-options';
import { actors } from './testing';

const named = (id: string, name: string, shortName = name): AtlasActor => ({
  id,
  kind: 'state',
  name,
  shortName,
  affiliation: null,
  continues: null,
  country: null,
});

describe('names of subjects', () => {
  const names = subjectNames(
    {
      places: [],
      actors: [
        named('mongolia', 'Mongolia'),
        named('china', 'China'),
        named('usa', 'United States'),
        named('rok', 'Republic of Korea', 'ROK'),
      ],
      sources: [{ id: 'book', title: 'A book', document: null }],
    },
    'en',
  );

  it('name a pair by its states, in the order of the alphabet', () => {
    expect(names('dyads', 'china.mongolia')).toBe('China–Mongolia');
    expect(names('dyads', 'mongolia.usa')).toBe('Mongolia – United States');
  });

  it('are short unless the full one is asked for, and in the same order then', () => {
    expect(names('actors', 'rok')).toBe('ROK');
    expect(names('actors', 'rok', 'full')).toBe('Republic of Korea');
    expect(names('actors', 'usa')).toBe('United States');
    expect(names('dyads', 'mongolia.rok')).toBe('Mongolia–ROK');
    expect(names('dyads', 'mongolia.rok', 'full')).toBe('Mongolia – Republic of Korea');
    const korean = [named('mongolia', 'Mông Cổ'), named('dprk', 'CHDCND Triều Tiên', 'Triều Tiên')];
    const vietnamese = subjectNames({ places: [], actors: korean, sources: [] }, 'vi');
    expect(vietnamese('dyads', 'dprk.mongolia')).toBe('Mông Cổ – Triều Tiên');
    expect(vietnamese('dyads', 'dprk.mongolia', 'full')).toBe('Mông Cổ – CHDCND Triều Tiên');
  });

  it('are null for what was never recorded', () => {
    expect(names('sources', 'book')).toBe('A book');
    expect(names('sources', 'never-was')).toBeNull();
    expect(names('dyads', 'mongolia.never-was')).toBeNull();
    expect(names('dyads', 'mongolia')).toBeNull();
  });
});

describe('options', () => {
  it('stand the most frequent first, equals by name', () => {
    const option = (name: string, count: number) => ({
      id: name,
      name,
      fullName: name,
      count,
    });
    const sorted = byCountThenName([option('Ý', 1), option('Ba', 2), option('Áo', 1)], 'vi');
    expect(sorted.map(({ name }) => name)).toEqual(['Ba', 'Áo', 'Ý']);
  });

  it('are what some event has', () => {
    const [event] = eventSubjects(
      [
        {
          id: 'one',
          edtf: null,
          legs: [{ from: 'ulaanbaatar', to: 'pyongyang', mutual: false }],
          venue: 'hanoi',
          actors: ['minister'],
          reporters: [],
          roles: {},
          sources: ['book'],
        },
      ],
      actors,
      [],
    );
    expect([...recordedIds([event!], 'places')]).toEqual(['ulaanbaatar', 'pyongyang', 'hanoi']);
  });

  it('are found without marks, by any word of any name', () => {
    const matches = matcherOf('binh nhuong');
    expect(matches(['Bình Nhưỡng'])).toBe(true);
    expect(matches(['Pyongyang', 'Bình Nhưỡng'])).toBe(true);
    expect(matches(['Bình Định'])).toBe(false);
    expect(matcherOf('  ')(['Hà Nội'])).toBe(true);
    expect(matcherOf('battulga')(['Баттулга'])).toBe(true);
  });
});
