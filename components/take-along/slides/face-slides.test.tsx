import { beforeEach, expect, it, vi } from 'vitest';
import { subjectNames } from '@/lib/filters/subject-names';
import type { CitedSource } from '@/lib/lecture/cited-sources';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
import { EMPTY_SLIDES } from '@/lib/tours/slide';
import { takeAlongWords } from '../take-along-words';
import {
  expectXml,
  markdown,
  sentences,
  smallRecord,
  smallTakenTour,
  smallTour,
  textParts,
} from '../testing';
import { slideDeck } from './slide-deck';

// Drawn outside of `act`, as in a browser.
beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false));

const JPEG = 'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ==';
const SOURCES = Array.from({ length: 16 }, (_, index) => ({
  id: `s${index}`,
  csl: {
    ...{ type: 'book', title: `Book ${index}`, author: [{ family: `Author${index}` }] },
    issued: { 'date-parts': [[2001]] },
  },
})) as unknown as CitedSource[];
const text = sentences(['They met.', 'summit']);
const map = { title: 'A map', text, view: 'from=2018&to=2019' };
const IMAGE = {
  ...EMPTY_SLIDES.image,
  picture: { source: 'data:image/webp;base64,UklGRg==', width: 400, height: 300 },
  ...{ alternative: 'Two "bridges" & a river', caption: 'The river', credit: 'City archive' },
};
const TITLE = { ...EMPTY_SLIDES.title, subtitle: 'Rails <1>', author: 'A. Author', date: 'May' };

async function deckOf(tour: PresentedTour, picture: string | null = JPEG) {
  const words = await takeAlongWords('en', subjectNames(smallRecord(), 'en'));
  const file = await slideDeck(smallTakenTour(tour), {
    ...{ words, language: 'en', today: '2026-11-28', edition: null },
    address: null,
    addressOf: () => null,
    setting: {
      sources: SOURCES,
      address: { kind: 'atlas', address: 'https://atlas.example/en' },
    },
    pictureOf: () => Promise.resolve(picture),
  });
  const parts = textParts(file);
  for (const [name, part] of parts) if (/\.(xml|rels)$/.test(name)) expectXml(part);
  const slide = (number: number) => parts.get(`ppt/slides/slide${number}.xml`) ?? '';
  return {
    parts,
    slide,
    words: (number: number) => textsOf(slide(number)),
    notes: (number: number) => textsOf(parts.get(`ppt/notesSlides/notesSlide${number}.xml`) ?? ''),
    relations: (number: number) => parts.get(`ppt/slides/_rels/slide${number}.xml.rels`) ?? '',
    count: [...parts.keys()].filter((name) => /slides\/slide\d/.test(name)).length,
  };
}

const textsOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words!).join('|');
const hasMap = (xml: string) => xml.includes('<p:grpSp>');

it('begins with the lecturer’s own title slide, and gives each map to its own step', async () => {
  const notes = markdown('Welcome.');
  const {
    slide,
    words,
    notes: notesOf,
    count,
  } = await deckOf(
    smallTour(
      { title: 'A line', text: markdown('Said.'), notes, slide: TITLE },
      { title: 'Part one', text: markdown(''), slide: EMPTY_SLIDES.section },
      map,
    ),
  );
  // Title, heading, map, sources.
  expect(count).toBe(4);
  expect([1, 2, 3].map((number) => hasMap(slide(number)))).toEqual([false, false, true]);
  expect(words(1)).toContain('A line|');
  expect(words(1)).toContain(
    'Rails &lt;1&gt;|A. Author|May|Open the atlas: |https://atlas.example',
  );
  expect(words(1)).toContain('Said.');
  expect(notesOf(1)).toContain('Welcome.');
  expect(words(2)).toContain('Part one');
  expect(words(3)).toContain('Pyongyang');
  // The licence is of the atlas's maps.
  expect([1, 2, 3].map((number) => words(number).includes('CC BY 4.0'))).toEqual([
    ...[false, false, true],
  ]);
});

it('has the picture itself, with what it shows, its caption and whose it is', async () => {
  const tour = smallTour({ title: 'Seen', text: markdown('Beside it.'), slide: IMAGE }, map);
  const { slide, words, relations, parts } = await deckOf(tour);
  expect(slide(2)).toMatch(/<p:pic>.*descr="Two &quot;bridges&quot; &amp; a river"/s);
  expect(hasMap(slide(2))).toBe(false);
  expect(words(2)).toContain('Beside it.');
  expect(words(2)).toContain('The river · City archive');
  const [, file = ''] = /Target="\.\.\/(media\/[^"]*\.jpeg)"/.exec(relations(2)) ?? [];
  expect(parts.has(`ppt/${file}`)).toBe(true);
  // In its own shape.
  const [, width, height] = /<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/s.exec(slide(2)) ?? [];
  expect(Number(width) / Number(height)).toBeCloseTo(4 / 3, 2);
});

it('says what a picture shows that is missing, or that no browser can read', async () => {
  const none = smallTour({ title: 'Seen', text: markdown(''), slide: { ...IMAGE, picture: null } });
  const unread = smallTour({ title: 'Seen', text: markdown(''), slide: IMAGE });
  for (const { slide, words } of [await deckOf(none), await deckOf(unread, null)]) {
    expect(slide(2)).not.toContain('<p:pic>');
    expect(words(2)).toContain('It shows: Two &quot;bridges&quot; &amp; a river');
    expect(words(2)).toContain('City archive');
  }
});

it('ends with the sources and the address where they are wanted', async () => {
  const end = (slide: typeof EMPTY_SLIDES.end) =>
    smallTour(map, { title: 'Questions?', text: markdown('Thanks.'), slide });
  const { words, slide, relations } = await deckOf(end(EMPTY_SLIDES.end));
  expect(words(3)).toContain('Questions?');
  expect(words(3)).toContain('16 sources|Author0 (2001) · Book 0|');
  expect(words(3)).toContain('and 2 more, all in the handout');
  expect(words(3)).not.toContain('Author14');
  expect(relations(3)).toContain('Target="https://atlas.example/en"');
  expect(hasMap(slide(3))).toBe(false);
  const bare = await deckOf(end({ kind: 'end', hasSources: false, hasAddress: false }));
  expect(bare.words(3)).not.toMatch(/16 sources|Open the atlas/);
});

it('loses no word of a long text on a slide, and stays on it', async () => {
  const long = Array.from({ length: 900 }, (_, index) => `word${index}`);
  const { words, slide, count } = await deckOf(
    smallTour({ title: 'Part', text: markdown(long.join(' ')), slide: TITLE }),
  );
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const all = numbers.map(words).join(' ');
  for (const word of long) expect(all).toMatch(new RegExp(`\\b${word}\\b`));
  for (const number of numbers) {
    for (const [, y, cy] of slide(number).matchAll(
      /<a:off x="\d+" y="(\d+)"\/><a:ext cx="\d+" cy="(\d+)"/g,
    )) {
      expect(Number(y) + Number(cy)).toBeLessThanOrEqual(7.5 * 914_400);
    }
  }
});

const poll = { kind: 'choice', prompt: 'Who came first?', options: ['Seoul', 'Hanoi'] } as const;
const asking = { ...poll, options: [...poll.options] };

it('has the question of a step under its text, with its options', async () => {
  const { words, notes } = await deckOf(smallTour({ ...map, poll: asking }));
  expect(words(2)).toContain('Question to the room: |Who came first?|A. Seoul|B. Hanoi');
  expect(notes(2)).not.toContain('Who came first?');
});

it('has the question in the notes where the slide has no room', async () => {
  const long = markdown(Array.from({ length: 420 }, (_, index) => `word${index}`).join(' '));
  const { words, notes } = await deckOf(smallTour({ title: 'Long', text: long, poll: asking }));
  expect(words(2)).not.toContain('Who came first?');
  expect(notes(2)).toContain('Question to the room: Who came first?|A. Seoul|B. Hanoi');
});

it('says a question once that is the title of its step', async () => {
  const { words } = await deckOf(
    smallTour({ title: poll.prompt, text: markdown(''), poll: asking }),
  );
  expect(words(2).match(/Who came first\?/g)).toHaveLength(1);
  expect(words(2)).toContain('A. Seoul');
});
