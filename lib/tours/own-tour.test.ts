import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutOtherLanguage, withOtherLanguage } from './edit-other-language';
import {
  withChangedStep,
  withMovedStep,
  withPace,
  withStep,
  withTitle,
  withoutStep,
} from './edit-own-tour';
import {
  OWN_TOUR_FORMAT,
  OWN_TOUR_VERSION,
  type OtherTexts,
  type OwnTour,
  type OwnTourStep,
} from './own-tour';
import { LARGEST_FILE_BYTES } from './largest-tour';
import { readTourFile, tourFileName, writeTourFile } from './own-tour-file';
import { historyOf, redone, undone, withChange } from './tour-history';
import type { Locale } from '@/lib/i18n/routing';
import type { Poll } from '@/lib/model/poll-schema';
import { LONGEST_LINK } from '@/lib/text/packed-text';
import { readTourFragment, tourFragment } from './tour-link';
import { parseTourReference, serialiseTourReference } from './tour-reference';

const words = fc.string({ unit: 'grapheme', maxLength: 40 });
const polls: fc.Arbitrary<Poll> = fc.constantFrom<Poll[]>(
  { kind: 'choice', prompt: 'Which?', options: ['This', 'That'] },
  { kind: 'number', prompt: 'How many?', unit: null },
  { kind: 'year', prompt: 'When?' },
);
const other: fc.Arbitrary<OtherTexts> = fc.record(
  {
    title: words,
    text: words,
    notes: words,
    poll: fc.record(
      { prompt: words, options: fc.array(words, { maxLength: 3 }), unit: words },
      { requiredKeys: ['prompt'] },
    ),
  },
  { requiredKeys: ['title', 'text', 'notes'] },
);
const step: fc.Arbitrary<OwnTourStep> = fc.record(
  {
    id: fc.uuid(),
    title: words,
    text: words,
    notes: words,
    view: fc.constantFrom('', 'from=2018&to=2019', 'open=event.hanoi-summit-2019'),
    poll: polls,
    seconds: fc.integer({ min: 1, max: 7200 }),
    other,
  },
  // Files from before there were questions, times and languages have none.
  { requiredKeys: ['id', 'title', 'text', 'notes', 'view'] },
);
const tour: fc.Arbitrary<OwnTour> = fc.record(
  {
    format: fc.constant(OWN_TOUR_FORMAT),
    version: fc.constant(OWN_TOUR_VERSION),
    id: fc.uuid(),
    title: words,
    changedAt: fc.constant('2026-11-22T10:00:00.000Z'),
    language: fc.constantFrom('en', 'vi'),
    other: fc.record({ title: words }),
    pace: fc.constantFrom('step', 'sentence'),
    steps: fc.uniqueArray(step, { maxLength: 6, selector: ({ id }) => id }),
  },
  // A file of an edition before them has no pace and no language.
  { requiredKeys: ['format', 'version', 'id', 'title', 'changedAt', 'steps'] },
);

const one: OwnTour = {
  format: OWN_TOUR_FORMAT,
  version: OWN_TOUR_VERSION,
  id: '11111111-2222-4333-8444-555555555555',
  title: 'Bình Nhưỡng – Ulaanbaatar',
  changedAt: '2026-11-22T10:00:00.000Z',
  steps: [{ id: 'a', title: 'First', text: '**Bold**', notes: '', view: '' }],
};

describe('a tour as a file and as a link', () => {
  it('comes back the same', async () => {
    await fc.assert(
      fc.asyncProperty(tour, async (original) => {
        expect(readTourFile(writeTourFile(original))).toEqual({ ok: true, tour: original });
        const fragment = await tourFragment(original);
        expect(await readTourFragment(fragment!)).toEqual({ ok: true, tour: original });
      }),
      { numRuns: 50 },
    );
  });

  it('says its pace only where it is by sentence, so that older editions read the rest', () => {
    expect(writeTourFile(withPace(one, 'step'))).toBe(writeTourFile(one));
    const bySentence = withPace(one, 'sentence');
    expect(readTourFile(writeTourFile(bySentence))).toEqual({ ok: true, tour: bySentence });
    expect(withPace(bySentence, 'step')).toEqual(one);
    const atWhatPace = JSON.stringify({ ...one, pace: 'word' });
    expect(readTourFile(atWhatPace)).toMatchObject({ ok: false, problem: { field: 'pace' } });
  });

  it.each([
    ['{', { kind: 'not-json' }],
    ['', { kind: 'not-json' }],
    ['[]', { kind: 'not-a-tour' }],
    ['{"format":"another","version":1}', { kind: 'not-a-tour' }],
    [JSON.stringify({ ...one, version: 2, chapters: [] }), { kind: 'newer', version: 2 }],
    [JSON.stringify({ ...one, title: 7 }), { kind: 'invalid', field: 'title' }],
    [JSON.stringify({ ...one, colour: 'red' }), { kind: 'invalid', field: 'colour' }],
    [
      JSON.stringify({ ...one, steps: [{ ...one.steps[0], view: 'x'.repeat(5000) }] }),
      { kind: 'invalid', field: 'steps.0.view' },
    ],
    [
      JSON.stringify({
        ...one,
        steps: [{ ...one.steps[0], poll: { kind: 'choice', prompt: 'Which?', options: ['One'] } }],
      }),
      { kind: 'invalid', field: 'steps.0.poll.options' },
    ],
    [JSON.stringify({ ...one, language: 'ko' }), { kind: 'invalid', field: 'language' }],
    [
      JSON.stringify({ ...one, steps: [{ ...one.steps[0], other: { title: 'Một' } }] }),
      { kind: 'invalid', field: 'steps.0.other.text' },
    ],
    [' '.repeat(LARGEST_FILE_BYTES + 1), { kind: 'too-large' }],
  ])('is refused with what is wrong: %.40s', (text, problem) => {
    expect(readTourFile(text)).toMatchObject({ ok: false, problem });
  });

  it('gives steps of one id an id each, the same ones whenever it is read', () => {
    const ids = ['a', 'b', 'a', 'a-2', 'a', 'x'.repeat(64), 'x'.repeat(64)];
    const text = writeTourFile({ ...one, steps: ids.map((id) => ({ ...one.steps[0]!, id })) });
    const read = readTourFile(text);
    const readIds = read.ok ? read.tour.steps.map(({ id }) => id) : [];
    expect(readIds).toEqual(['a', 'b', 'a-3', 'a-2', 'a-4', 'x'.repeat(64), `${'x'.repeat(60)}-2`]);
    expect(readTourFile(text)).toEqual(read);
    expect(read.ok && readTourFile(writeTourFile(read.tour))).toEqual(read);
  });

  it('is no link when it would be too long for one', async () => {
    const noise = Array.from({ length: 20_000 }, (_, index) =>
      ((index * 2_654_435_761) % 4_294_967_296).toString(36),
    ).join('');
    const long = { ...one, steps: [{ ...one.steps[0]!, text: noise.slice(0, 20_000) }] };
    expect(await tourFragment(long)).toBeNull();
    expect((await tourFragment(one))!.length).toBeLessThan(LONGEST_LINK);
  });

  it('comes back when mail or chat has changed the link', async () => {
    const fragment = (await tourFragment(one))!;
    for (const changed of [
      `${fragment}.`,
      `${fragment}),`,
      `${fragment}%29`,
      `${fragment}\u200B`,
      `${fragment}%E2%80%8B`,
      `${fragment}&amp;utm_source=mail`,
      `${fragment}&fbclid=a`,
      `#utm_source=mail&amp;${fragment.slice(1)}`,
      fragment.replace('=', '%3D'),
      fragment.replace('=', '%253D'),
      `#${encodeURIComponent(encodeURIComponent(fragment.slice(1)))}`,
      `${fragment.slice(0, 40)}%0D%0A ${fragment.slice(40)}`,
      `${fragment.slice(0, 40)}\u200B${fragment.slice(40)}`,
    ]) {
      expect({ changed, ...(await readTourFragment(changed)) }).toEqual({
        changed,
        ok: true,
        tour: one,
      });
    }
  });

  it('is named as far as it can be when the link was cut, wherever that was', async () => {
    const fragment = (await tourFragment(one))!;
    const problems = await Promise.all(
      Array.from(fragment, (_, at) => readTourFragment(fragment.slice(0, at))),
    );
    for (const read of problems.slice('#content='.length)) {
      expect([
        { kind: 'not-a-tour' },
        { kind: 'cut', title: '' },
        { kind: 'cut', title: one.title },
      ]).toContainEqual(!read.ok && read.problem);
    }
    expect(problems.at(-1)).toEqual({ ok: false, problem: { kind: 'cut', title: one.title } });
  });

  it('is refused when the link was altered, or is a bomb', async () => {
    expect(await readTourFragment('#content=!!!')).toMatchObject({ ok: false });
    expect(await readTourFragment('')).toMatchObject({ ok: false });
    const noughts = new Blob([new Uint8Array(LARGEST_FILE_BYTES * 4)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const packed = Buffer.from(await new Response(noughts).arrayBuffer()).toString('base64url');
    expect(await readTourFragment(`#content=${packed}`)).toMatchObject({
      problem: { kind: 'too-large' },
    });
  });

  it('has a name that every file system takes', () => {
    expect(tourFileName(one)).toBe('binh-nhuong-ulaanbaatar.tour.json');
    expect(tourFileName({ title: '../../:*?' })).toBe('tour.tour.json');
    expect(tourFileName({ title: 'Гурав дахь хөрш' })).toBe('гурав-дахь-хөрш.tour.json');
  });
});

describe('editing a tour', () => {
  it('puts, moves, changes and takes away steps, and loses none', () => {
    fc.assert(
      fc.property(tour, step, fc.integer({ min: -3, max: 9 }), (original, added, position) => {
        fc.pre(original.steps.every(({ id }) => id !== added.id));
        const grown = withStep(original, added, original.steps[0]?.id ?? null);
        expect(grown.steps).toHaveLength(original.steps.length + 1);
        const moved = withMovedStep(grown, added.id, position);
        const at = Math.min(Math.max(position, 0), moved.steps.length - 1);
        expect(moved.steps[at]).toEqual(added);
        expect(withoutStep(moved, added.id)).toEqual(original);
        const changed = withChangedStep(moved, added.id, { notes: 'said' });
        expect(changed.steps[at]).toEqual({ ...added, notes: 'said' });
      }),
    );
  });

  it('can be undone to the beginning and redone to the end', () => {
    fc.assert(
      fc.property(tour, fc.array(words, { maxLength: 20 }), (original, titles) => {
        let history = historyOf(original);
        for (const title of titles)
          history = withChange(history, withTitle(history.present, title));
        const last = history.present;
        let changes = 0;
        while (history.past.length > 0) {
          history = undone(history);
          changes += 1;
        }
        expect(history.present).toEqual(original);
        for (let redo = 0; redo < changes; redo += 1) history = redone(history);
        expect(history.present).toEqual(last);
        expect(redone(history)).toEqual(history);
      }),
    );
  });

  it('brings both languages back when the removal of one is undone, and takes it away again', () => {
    fc.assert(
      fc.property(tour, fc.constantFrom<Locale[]>('en', 'vi'), (original, language) => {
        const both = withOtherLanguage(original, language);
        let history = withChange(historyOf(both), withoutOtherLanguage(both));
        expect(history.present.other).toBeUndefined();
        expect(history.present.language).toBe(language);
        expect(history.present.steps.some((each) => 'other' in each)).toBe(false);
        history = undone(history);
        expect(history.present).toEqual(both);
        expect(redone(history).present).toEqual(withoutOtherLanguage(both));
      }),
    );
  });

  it('undoes what is typed into one field at once', () => {
    let history = historyOf(one);
    for (const title of ['T', 'Ti', 'Tit']) {
      history = withChange(history, withTitle(history.present, title), 'title');
    }
    expect(undone(history).present).toEqual(one);
  });
});

describe('a reference to a tour', () => {
  it.each([
    'mongolia-the-mediator',
    'link',
    'own.11111111-2222-4333-8444-555555555555',
    'live.11111111-2222-4333-8444-555555555555',
  ])('%s comes back the same', (text) => {
    expect(serialiseTourReference(parseTourReference(text)!)).toBe(text);
  });

  it.each(['', 'Own', 'own.', 'own.7', 'live.7', '../x', 'a b'])('%j is none', (text) => {
    expect(parseTourReference(text)).toBeNull();
  });
});
