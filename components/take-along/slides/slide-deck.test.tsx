import { beforeEach, describe, expect, it, vi } from 'vitest';
import { subjectNames } from '@/lib/filters/subject-names';
import type { Locale } from '@/lib/i18n/routing';
import type { PresentedTour } from '@/lib/lecture/presented-tour';
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
import { NO_SETTING } from '../drawing/slide-setting';
import { slideDeck } from './slide-deck';

// Drawn outside of `act`, as in a browser.
beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false));

async function deckOf(tour: PresentedTour, language: Locale = 'en') {
  const words = await takeAlongWords(language, subjectNames(smallRecord(), language));
  const drawn: number[] = [];
  const file = await slideDeck(smallTakenTour(tour), {
    words,
    language,
    today: '2026-11-28',
    edition: 'abc123',
    address: 'https://atlas.example/en/tours/t',
    addressOf: (path) => `https://atlas.example${path}`,
    setting: NO_SETTING,
    pictureOf: () => Promise.resolve(null),
    onStep: (step) => void drawn.push(step),
  });
  const parts = textParts(file);
  const slide = (number: number) => parts.get(`ppt/slides/slide${number}.xml`) ?? '';
  const notes = (number: number) => parts.get(`ppt/notesSlides/notesSlide${number}.xml`) ?? '';
  const relations = (number: number) => parts.get(`ppt/slides/_rels/slide${number}.xml.rels`) ?? '';
  return { file, parts, slide, notes, relations, drawn };
}

const textsOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text!).join('|');

const TOUR = smallTour(
  {
    title: 'The summit',
    text: sentences(['They met.', 'summit'], ['A letter came before.', 'letter']),
    notes: sentences(['Say more.', 'offer']),
    cue: 'Ask the room.',
    view: 'frame=115,35,60,40',
  },
  {
    title: 'Two years',
    text: sentences(['Compare.']),
    view: 'from=2018&to=2018&compare=2019-2019',
  },
  {
    title: 'The globe',
    text: markdown('**Bold** and [the talks](/en/events/summit)'),
    view: 'projection=globe',
  },
);

describe('a tour as slides', () => {
  it('is an opening, a slide a step and the sources, and every part is there', async () => {
    const { parts, slide, drawn, file } = await deckOf(TOUR);
    expect([...parts.keys()].filter((name) => /slides\/slide\d/.test(name))).toHaveLength(5);
    expect(drawn).toEqual([1, 2, 3]);
    for (const [name, text] of parts) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      expectXml(text);
      // What a part refers to is in the file.
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of text
        .replace(/<[^>]*TargetMode="External"[^>]*>/g, '')
        .matchAll(/Target="([^"]*)"/g)) {
        const path = new URL(target, `file:///${folder}`).pathname.slice(1);
        expect([name, path, parts.has(path)]).toEqual([name, path, true]);
      }
    }
    for (const [, part = ''] of (parts.get('[Content_Types].xml') ?? '').matchAll(
      /PartName="\/([^"]*)"/g,
    )) {
      expect([part, parts.has(part)]).toEqual([part, true]);
    }
    expect(textsOf(slide(1))).toContain('Hà Nội &amp; after');
    expect(textsOf(slide(1))).toContain('What it is &lt;about&gt;.');
    expect(textsOf(slide(1))).toContain('28 November 2026|Edition abc123|https://atlas.example');
    expect(textsOf(slide(5))).toMatch(/Sources.*\[1\] \|Lankov, A\. \(2019\)/);
    expect(file.length).toBeLessThan(1_500_000);
  });

  it('has text that can be edited, with its numbers, and a title that is one', async () => {
    const { slide } = await deckOf(TOUR);
    const step = slide(2);
    expect(/<p:ph[^>]*type="title"/.test(step)).toBe(true);
    expect(textsOf(step)).toContain(
      'They met.|1| A letter came before.|2|1| 27 Feb 2019: Title of summit [1]',
    );
    expect(/baseline="30000"[^>]*>.*?<a:t>1<\/a:t>/s.test(step)).toBe(true);
    // One set of properties a paragraph, at its head.
    expect(/<\/a:r><a:pPr/.test(step)).toBe(false);
  });

  it('has the speaker’s notes with the events, who says so and in what', async () => {
    const { notes } = await deckOf(TOUR);
    const lines = textsOf(notes(2)).split('|');
    expect(lines).toContain('Say more. [3]');
    expect(lines).toContain('To do: Ask the room.');
    expect(lines.some((line) => line.startsWith('1. 27 Feb 2019: Title of summit – [1], p'))).toBe(
      true,
    );
    expect(lines).toContain('3. 27 Feb 2019: Title of offer (Declined)');
    expect(lines.some((line) => line.startsWith('[1] Lankov, A. (2019). A paper &amp; more'))).toBe(
      true,
    );
  });

  it('has its maps as shapes: land, arcs in colour and dash, places, names', async () => {
    const { slide } = await deckOf(TOUR);
    const step = slide(2);
    expect(step.match(/<p:grpSp>/g)).toHaveLength(2);
    expect(step).toMatch(
      /<p:cNvPr id="\d+" name="Map" descr="Map, All years[^"]*Pyongyang to Hà Nội/,
    );
    expect(step.match(/<a:custGeom>/g)!.length).toBeGreaterThan(5);
    expect(step.includes('prst="ellipse"')).toBe(true);
    // A letter is dotted: two widths on, five off, as in the legend.
    expect(/533000"\/><\/a:solidFill><a:custDash><a:ds d="\d+" sp="\d+"\/>/.test(step)).toBe(true);
    expect(step.includes('name="Seoul &amp; Incheon"')).toBe(true);
    expect(textsOf(step)).toContain('Seoul &amp; Incheon');
    expect(/group \d+:|val="custom/.test(step)).toBe(false);
    const ids = [...step.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stays on the slide', async () => {
    const { slide } = await deckOf(TOUR);
    for (const number of [1, 2, 3, 4, 5]) {
      for (const [, x, y, cx, cy] of slide(number).matchAll(
        /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g,
      )) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(y) + Number(cy)).toBeLessThanOrEqual(7.5 * 914_400);
        expect(Number(x) + Number(cx)).toBeLessThanOrEqual(13.34 * 914_400);
      }
    }
  });

  it('shows both maps of a comparison, each with its years', async () => {
    const { slide } = await deckOf(TOUR);
    expect(slide(3).match(/name="Map [AB]" descr=/g)).toHaveLength(2);
    expect(textsOf(slide(3))).toContain('A: 2018|');
    expect(textsOf(slide(3))).toContain('B: 2019|');
  });

  it('reads Markdown as runs, and its links lead where they may', async () => {
    const { slide, relations } = await deckOf(TOUR);
    expect(/ b="1"[^>]*>.*?<a:t>Bold<\/a:t>/s.test(slide(4))).toBe(true);
    expect(relations(4)).toContain('Target="https://atlas.example/en/events/summit"');
    const evil =
      '<script>x()</script> [a](javascript:alert(1)) \u0001\n\n- one\n- *two*\n\n3. three';
    const hostile = await deckOf(smallTour({ title: '</a:t><b> & \u0000', text: markdown(evil) }));
    for (const [name, text] of hostile.parts) if (/xml|rels/.test(name)) expectXml(text);
    expect(hostile.relations(2)).not.toContain('javascript');
    expect(textsOf(hostile.slide(2))).toContain('&lt;script&gt;');
    expect(hostile.slide(2)).toContain('<a:buAutoNum type="arabicPeriod" startAt="3"/>');
    expect(hostile.slide(2).match(/<a:buChar/g)).toHaveLength(2);
  });

  it('puts what has no room on the next slide, and loses no word', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}`);
    const { parts, slide } = await deckOf(
      smallTour({ title: 'Long', text: markdown(words.join(' ')) }),
    );
    const count = [...parts.keys()].filter((name) => /slides\/slide\d/.test(name)).length;
    expect(count).toBeGreaterThan(2);
    const all = Array.from({ length: count }, (_, index) => textsOf(slide(index + 1))).join(' ');
    for (const word of words) expect(all).toMatch(new RegExp(`\\b${word}\\b`));
    expect(textsOf(slide(3))).toContain('Long (2)');
  });

  it('is in the language that is asked for', async () => {
    const { slide } = await deckOf(TOUR, 'vi');
    expect(textsOf(slide(1))).toContain('Ấn bản abc123');
    expect(slide(2)).toContain('lang="vi-VN"');
  });

  it('stops when it is told to', async () => {
    const words = await takeAlongWords('en', subjectNames(smallRecord(), 'en'));
    const controller = new AbortController();
    const deck = slideDeck(smallTakenTour(TOUR), {
      words,
      language: 'en',
      today: '2026-11-28',
      edition: null,
      address: null,
      addressOf: () => null,
      setting: NO_SETTING,
      pictureOf: () => Promise.resolve(null),
      onStep: () => controller.abort(),
      signal: controller.signal,
    });
    await expect(deck).rejects.toThrow('abort');
  });
});
