import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds } from '@/lib/time/edtf';
import { eventStrip, isFaded, isNarrow, stripMarkAt, type StripEvent } from './event-strip';

const SCALE = { first: 1950, last: 2049, denseFrom: null, breakYear: null, stretch: 1 };
/** Ten pixels a year. */
const WIDTH = 1000;

const event = (edtf: string, id = edtf): StripEvent => ({
  id,
  family: 'visit',
  edtf,
  ...edtfBounds(edtf),
});
const markOf = (edtf: string) => eventStrip([event(edtf)], SCALE, WIDTH).marks[0]!;

describe('a mark', () => {
  it('is a tick where the date is exact', () => {
    const { left, right, ...mark } = markOf('2000-07-02');
    expect(mark).toMatchObject({ fadeIn: 0, fadeOut: 0 });
    expect(right - left).toBe(3);
    expect((left + right) / 2).toBeCloseTo(505, 0);
  });

  it('is as wide as a year that is all that is known', () => {
    const { left, right, fadeIn } = markOf('2000');
    expect([left, Math.round(right), fadeIn]).toEqual([500, 510, 0]);
  });

  it('fades from the ends to the middle where the date is a guess', () => {
    const { left, right, fadeIn, fadeOut } = markOf('[1988,1989]');
    expect(fadeIn + fadeOut).toBeCloseTo(right - left);
  });

  it('fades at the ends of an interval only', () => {
    const { fadeIn, fadeOut } = markOf('1965/1973');
    expect([fadeIn, fadeOut].map(Math.round)).toEqual([10, 10]);
  });

  it('fades out where it is open', () => {
    const since = markOf('2011/..');
    expect([since.left, since.fadeOut]).toEqual([610, since.right - 610]);
    const until = markOf('../1951');
    expect([until.left, Math.round(until.right), Math.round(until.fadeIn)]).toEqual([0, 20, 20]);
  });

  it('is none of an undated event', () => {
    const undated = { ...event('2000'), edtf: null, earliest: null, latest: null };
    expect(eventStrip([undated], SCALE, WIDTH).marks).toEqual([]);
  });
});

describe('lanes', () => {
  it('keep marks apart that lie on each other', () => {
    const strip = eventStrip(
      ['2000', '2000-05', '2001-05', '199X'].map((edtf) => event(edtf)),
      SCALE,
      WIDTH,
    );
    expect(strip.isApart).toBe(true);
    expect(strip.marks.map(({ lane }) => lane)).toEqual([1, 0, 0, 0]);
  });

  it('are three of overlapping marks where there are too many', () => {
    const many = Array.from({ length: 20 }, (_, index) => event('2000-05', `event-${index}`));
    const strip = eventStrip([...many, event('2000'), event('200X')], SCALE, WIDTH);
    expect(strip).toMatchObject({ isApart: false, lanes: 3 });
    expect(strip.marks.slice(-3).map(({ lane }) => lane)).toEqual([0, 1, 2]);
  });

  it('never have two marks on each other unless said so, and no mark off the axis', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1950, max: 2049 }),
        fc.constantFrom('', '~', '-05', '-05-17', '-21', '/..', '/2049'),
      )
      .map(([year, rest]) => `${year}${rest}`);
    fc.assert(
      fc.property(fc.array(date, { maxLength: 40 }), (dates) => {
        const strip = eventStrip(
          dates.map((edtf, index) => event(edtf, `event-${index}`)),
          SCALE,
          WIDTH,
        );
        expect(strip.marks.map((mark) => mark.event)).toEqual(dates.map((_, at) => `event-${at}`));
        for (const [index, mark] of strip.marks.entries()) {
          expect(mark.left).toBeGreaterThanOrEqual(0);
          expect(mark.right).toBeLessThanOrEqual(WIDTH + 0.1);
          expect(mark.fadeIn + mark.fadeOut).toBeLessThanOrEqual(mark.right - mark.left + 0.001);
          if (!strip.isApart) {
            expect(mark.lane).toBe(isFaded(mark) ? 2 : isNarrow(mark) ? 0 : 1);
            continue;
          }
          for (const other of strip.marks.slice(0, index)) {
            const isOver = other.left < mark.right && mark.left < other.right;
            expect(isOver && other.lane === mark.lane).toBe(false);
          }
        }
      }),
    );
  });
});

describe('the mark that a pointer means', () => {
  const strip = eventStrip([event('1990'), event('2000-07-02'), event('200X')], SCALE, WIDTH);

  it('is the one under it, or near', () => {
    expect(stripMarkAt(strip, 405, 0.2)?.event).toBe('1990');
    expect(stripMarkAt(strip, 392, 0.2)?.event).toBe('1990');
    expect(stripMarkAt(strip, 300, 0.2)).toBeNull();
  });

  it('is told from another by its lane', () => {
    const [one, other] = [stripMarkAt(strip, 505, 0.25), stripMarkAt(strip, 505, 0.75)];
    expect(new Set([one?.event, other?.event])).toEqual(new Set(['2000-07-02', '200X']));
  });
});
