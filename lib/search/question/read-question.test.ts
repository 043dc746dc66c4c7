import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameIndex } from './name-index';
import { OfficeIndex } from './office-index';
import { wordsOfQuestion } from './question-words';
import { quotedIn } from './quoted-in';
import { readQuestion } from './read-question';
import { filterOf, searchedWords } from './reading';

const name = (language: 'en' | 'vi', text: string, kind: 'standard' | 'short' = 'standard') => ({
  language,
  text,
  kind,
});
const actor = (
  id: string,
  kind: 'person' | 'state',
  names: ReturnType<typeof name>[],
  more = {},
) => ({
  id,
  kind,
  names,
  affiliation: null,
  continues: null,
  country: null,
  roles: [],
  ...more,
});
const actors = [
  actor(
    'dprk',
    'state',
    [
      name('en', "Democratic People's Republic of Korea"),
      name('en', 'DPRK', 'short'),
      name('vi', 'Triều Tiên'),
    ],
    { country: 'KP' },
  ),
  actor('mongolia', 'state', [name('en', 'Mongolia'), name('vi', 'Mông Cổ')], { country: 'MN' }),
  actor('china', 'state', [name('en', 'China')], { country: 'CN' }),
  actor('russia', 'state', [name('en', 'Russia'), name('vi', 'Nga')], { continues: 'ussr' }),
  actor('ussr', 'state', [name('en', 'Soviet Union')]),
  actor('usa', 'state', [name('en', 'United States'), name('vi', 'Mỹ')]),
  actor('kim-jong-un', 'person', [name('en', 'Kim Jong-un')], { affiliation: 'dprk' }),
  actor('kim-jong-il', 'person', [name('en', 'Kim Jong-il')], { affiliation: 'dprk' }),
  actor('to-lam', 'person', [name('en', 'Tô Lâm')]),
  actor('xi', 'person', [name('en', 'Xi Jinping')], {
    affiliation: 'china',
    roles: [{ en: 'President of China', vi: 'Chủ tịch Trung Quốc' }],
  }),
  actor('putin', 'person', [name('en', 'Vladimir Putin')]),
];
const places = [
  ['pyongyang', 'Pyongyang', 'Bình Nhưỡng', 'KP'],
  ['hanoi', 'Hanoi', 'Hà Nội', 'VN'],
  ['vienna', 'Vienna', 'Viên', 'AT'],
  ['ulaanbaatar', 'Ulaanbaatar', 'Ulaanbaatar', 'MN'],
] as const;
const texts = [
  { language: 'vi' as const, title: 'thành viên', summary: '', note: null, dateText: null },
];
const known = {
  names: new NameIndex({
    actors,
    places: places.map(([id, en, vi, country]) => ({
      id,
      kind: 'capital' as const,
      country,
      names: [name('en', en), name('vi', vi)],
    })),
    events: [{ texts }],
  }),
  offices: new OfficeIndex(actors),
  isCarriedOn: (state: string) => state === 'ussr',
  nameOf: ({ id }: { id: string }) => actors.find((one) => one.id === id)?.names[0]?.text ?? id,
};
const read = (question: string, language = 'en') => {
  const reading = readQuestion(question, language, known);
  const filter = Object.fromEntries(
    Object.entries(filterOf(reading)).filter(([, value]) => value !== null),
  );
  return { reading, filter, text: searchedWords(reading) };
};

describe('a question about years', () => {
  it.each<[string, object, string]>([
    ['talks in 2018', { from: 2018, to: 2018 }, 'en'],
    ['since 1990', { from: 1990 }, 'en'],
    ['after 1990', { from: 1991 }, 'en'],
    ['before 1990', { to: 1989 }, 'en'],
    ['until 1990', { to: 1990 }, 'en'],
    ['1953–1961', { from: 1953, to: 1961 }, 'en'],
    ['from 1953 to 1961', { from: 1953, to: 1961 }, 'en'],
    ['between 1953 and 1961', { from: 1953, to: 1961 }, 'en'],
    ['the 1990s', { from: 1990, to: 1999 }, 'en'],
    ['27 February 2019', { from: 2019, to: 2019 }, 'en'],
    ['năm 2018', { from: 2018, to: 2018 }, 'vi'],
    ['nam 2018', { from: 2018, to: 2018 }, 'vi'],
    ['từ năm 1953 đến năm 1961', { from: 1953, to: 1961 }, 'vi'],
    ['kể từ năm 1990', { from: 1990 }, 'vi'],
    ['trước năm 1990', { to: 1989 }, 'vi'],
    ['thập niên 1990', { from: 1990, to: 1999 }, 'vi'],
    ['tháng 2 năm 2019', { from: 2019, to: 2019 }, 'vi'],
    // A filter has whole years: the year of the month is let through.
    ['since March 2018', { from: 2018 }, 'en'],
    ['after June 2018', { from: 2018 }, 'en'],
    ['before June 2018', { to: 2018 }, 'en'],
    ['until 12 June 2018', { to: 2018 }, 'en'],
    ['before June 12, 2018', { to: 2018 }, 'en'],
    ['between March 2008 and 2018', { from: 2008, to: 2018 }, 'en'],
    ['từ tháng 3 năm 2018', { from: 2018 }, 'vi'],
    ['sau tháng 6 năm 2018', { from: 2018 }, 'vi'],
    ['trước tháng 6/2018', { to: 2018 }, 'vi'],
    ['trước ngày 12 tháng 6 năm 2018', { to: 2018 }, 'vi'],
    ['cho đến tháng 6 năm 2018', { to: 2018 }, 'vi'],
    ['before the year 1990', { to: 1989 }, 'en'],
    ['since the 1990s', { from: 1990 }, 'en'],
    ['after the 1990s', { from: 2000 }, 'en'],
    ['before the 1990s', { to: 1989 }, 'en'],
    ['until the 1990s', { to: 1999 }, 'en'],
    ['in the 1990s', { from: 1990, to: 1999 }, 'en'],
    ['từ những năm 1990', { from: 1990 }, 'vi'],
    ['sau thập niên 1990', { from: 2000 }, 'vi'],
    ['trước những năm 1990', { to: 1989 }, 'vi'],
    ['cho đến thập kỷ 1990', { to: 1999 }, 'vi'],
    ['trong những năm 1990', { from: 1990, to: 1999 }, 'vi'],
    ['giữa năm 1953 và năm 1961', { from: 1953, to: 1961 }, 'vi'],
    ['từ 1953 và 1961', { from: 1953, to: 1961 }, 'vi'],
  ])('%s sets %j', (question, years, language) => {
    const { from, to } = read(question, language).filter;
    expect({
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }).toEqual(years);
  });

  it('keeps the month for the order', () => {
    expect(read('tháng 2 năm 2019', 'vi').reading.parts[0]!.meaning).toMatchObject({ month: 2 });
    expect(read('in February 2019').reading.parts[0]!.meaning).toMatchObject({ month: 2 });
    expect(read('since February 2019').reading.parts[0]!.meaning).toMatchObject({ month: null });
  });

  it('leaves the name that stands before it', () => {
    expect(read('Việt Nam 2018', 'vi').text).toBe('Việt Nam');
    expect(read('Việt Nam năm 2018', 'vi').text).toBe('Việt Nam');
    expect(read('Việt Nam những năm 1990', 'vi').text).toBe('Việt Nam');
    expect(read('Việt Nam tháng 2 năm 2019', 'vi').text).toBe('Việt Nam');
  });

  it.each(['compare 2008 and 2018', 'so sánh 2008 và 2018', 'from the 1950s to the 1970s'])(
    '%s compares, and sets none',
    (question) => {
      expect(read(question).filter).toEqual({});
    },
  );

  it.each(['2018 or 2019', '20000 tonnes', '9999', 'round 4'])('%s is of no year', (question) => {
    expect(read(question).filter).toEqual({});
  });
});

describe('a question about names', () => {
  it.each<[string, object, string]>([
    ['who visited Pyongyang', { places: ['pyongyang'] }, ''],
    ['P’yŏngyang', { places: ['pyongyang'] }, ''],
    ['Hà-nội', { places: ['hanoi'] }, ''],
    ['hanoi', { places: ['hanoi'] }, ''],
    ['Kim Chŏng-ŭn', { actors: ['kim-jong-un'] }, ''],
    ['Putin', { actors: ['putin'] }, ''],
    ['Mongolia and the DPRK', { dyads: [['dprk', 'mongolia']] }, ''],
    ['North Korean', { actors: ['dprk'] }, ''],
    ['Soviet Union DPRK', { actors: ['ussr'] }, 'DPRK'],
    ['Putin North Korean', { actors: ['putin'] }, "Democratic People's Republic of Korea"],
    ['Chinese leaders', { actors: ['xi'] }, ''],
    ['presidents of China', { actors: ['xi'] }, ''],
    ['Mỹ', { actors: ['usa'] }, ''],
  ])('%s sets %j', (question, subjects, text) => {
    const { filter, text: left } = read(question);
    const { types, ...others } = filter as { types?: unknown };
    void types;
    expect([others, left]).toEqual([subjects, text]);
  });

  it.each([
    // Two people of that name; a word of English; a member; three states.
    ['Kim', 'Kim'],
    ['my zebra', 'my zebra'],
    ['thành viên', 'thành viên'],
    ['Mongolia DPRK China', 'Mongolia DPRK China'],
    ['"Pyongyang"', 'Pyongyang'],
  ])('%s is not read', (question, text) => {
    expect(read(question)).toMatchObject({ filter: {}, text });
  });

  it('has no other word in the spelling of a name', () => {
    // As one word the two have the key of the name.
    expect(read('ở Ulaanbaatar', 'vi').reading).toMatchObject({
      parts: [{ words: [{ text: 'Ulaanbaatar' }] }],
      dropped: [{ text: 'ở' }],
    });
    expect(read('Ulaan baatar').filter).toEqual({ places: ['ulaanbaatar'] });
  });

  it('never takes an English "to" for Tô', () => {
    expect(read('train to zebra')).toMatchObject({ filter: {}, text: 'train zebra' });
    expect(read('To Lam')).toMatchObject({ filter: { actors: ['to-lam'] }, text: '' });
  });
});

describe('a question about kinds', () => {
  it.each<[string, string, string, string[]]>([
    ['trade talks', 'en', 'trade', ['talks']],
    ['talks about trade', 'en', 'trade', ['talks']],
    ['đàm phán thương mại', 'vi', 'thương mại', ['talks']],
    ['hoi nghi thuong dinh', 'vi', '', ['summit']],
  ])('%s asks for its head', (question, language, text, [type]) => {
    const { filter, text: left } = read(question, language);
    expect(left).toBe(text);
    expect(filter['types']).toContain(type);
  });

  it.each([
    ['talks hosted by Mongolia', { roles: ['host'], actors: ['mongolia'] }, 'en'],
    [
      'hosted by the DPRK in 2018',
      { roles: ['host'], actors: ['dprk'], from: 2018, to: 2018 },
      'en',
    ],
    ['mediated by Mongolia', { roles: ['mediator'], actors: ['mongolia'], types: undefined }, 'en'],
    ['letters sent to Kim Jong-un', { roles: ['addressee'], actors: ['kim-jong-un'] }, 'en'],
    ['thư từ gửi cho Kim Jong-un', { roles: ['addressee'], actors: ['kim-jong-un'] }, 'vi'],
    ['arrivals in Pyongyang', { ways: ['arrived'], places: ['pyongyang'] }, 'en'],
    ['who left from Hanoi', { ways: ['left'], places: ['hanoi'] }, 'en'],
    ['ai rời Hà Nội', { ways: ['left'], places: ['hanoi'] }, 'vi'],
  ])('%s sets a role, or a way, and whose it is', (question, wanted, language) => {
    const { filter } = read(question, language);
    for (const [facet, value] of Object.entries(wanted)) {
      expect(filter[facet as keyof typeof filter]).toEqual(value);
    }
  });

  it.each(['hosted by friends', 'sent to Hanoi', 'arrived in Mongolia', 'mediated by'])(
    'of “%s” no role and no way is read',
    (question) => {
      const { filter } = read(question);
      expect(filter).not.toHaveProperty('roles');
      expect(filter).not.toHaveProperty('ways');
    },
  );

  it('takes a visit to a place for what happened there, too', () => {
    const { filter } = read('visits to Hanoi');
    expect(filter).toMatchObject({ places: ['hanoi'] });
    expect(filter).not.toHaveProperty('ways');
  });

  it('knows statuses and how sure', () => {
    expect(read('planned summits').filter).toMatchObject({ statuses: ['planned'] });
    expect(read('contested events').filter).toEqual({ certainties: ['contested'] });
    expect(read('còn tranh cãi', 'vi').filter).toEqual({ certainties: ['contested'] });
    // Without its mark "nợ" would be an English word.
    expect(read('no zebra', 'vi')).toMatchObject({ filter: {}, text: 'no zebra' });
    expect(read('nợ', 'vi').filter).toEqual({ types: ['debt'] });
  });
});

describe('every word', () => {
  const vocabulary = fc.constantFrom(
    ...'who visited Pyongyang in 2018 since 1990 1953–1961 the 1990s Kim Jong-un Chŏng-ŭn North Korean leaders of China and Hà Nội ai thăm năm planned contested "to Tô” to trade talks tháng 2 năm Mỹ Mongolia DPRK hosted by left from zebra’s 평양 президент “quoted” -'.split(
      ' ',
    ),
  );

  it('is read, kept or dropped, once', () => {
    const questions = fc.oneof(
      fc.array(vocabulary, { maxLength: 12 }).map((some) => some.join(' ')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(questions, fc.constantFrom('en', 'vi'), (question, language) => {
        const { parts, kept, dropped } = readQuestion(question, language, known);
        const starts = [
          ...parts.flatMap(({ words }) => words),
          ...kept.map(({ word }) => word),
          ...dropped,
        ].map(({ start }) => start);
        expect(starts.toSorted((one, other) => one - other)).toEqual(
          wordsOfQuestion(question).map(({ start }) => start),
        );
      }),
    );
  }, 60_000);

  it('of a reading that is taken back is a word again', () => {
    const question = 'who visited Pyongyang in 2018';
    const { parts } = readQuestion(question, 'en', known);
    const place = parts.find(({ meaning }) => meaning.kind === 'place')!.words[0]!;
    const again = read(quotedIn(question, [[place.start, place.end]]));
    expect(again.filter['places']).toBeUndefined();
    expect(again.filter['from']).toBe(2018);
    expect(again.text).toBe('Pyongyang');
  });
});
