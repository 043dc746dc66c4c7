import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToFit, emsOf, fittingSize, heightOfLines, setLines } from './set-lines';
import { plainLines, textOfParagraph, type TextParagraph } from './text-runs';

const paragraph = (text: string): TextParagraph => ({ runs: [{ text }] });
const textsOf = (paragraphs: readonly TextParagraph[], width: number, size = 10) =>
  setLines(paragraphs, { size, width }).map(({ runs }) => runs.map(({ text }) => text).join(''));

describe('lines', () => {
  it('turn between words, and in a word that is longer than a line', () => {
    expect(textsOf([paragraph('one two three four')], 60)).toEqual(['one two ', 'three four']);
    const cut = textsOf([paragraph('aaaaaaaaaaaaaaaaaaaa')], 60);
    expect(cut.length).toBeGreaterThan(1);
    expect(cut.join('')).toBe('aaaaaaaaaaaaaaaaaaaa');
  });

  it('keep a number with the word before it', () => {
    const runs = [{ text: 'one two' }, { text: '12', isRaised: true }];
    const lines = setLines([{ runs }], { size: 10, width: emsOf('one two') * 10 + 0.1 });
    expect(lines).toHaveLength(1);
  });

  it('are broken anywhere in Chinese, and stand in where they are of a list', () => {
    expect(textsOf([paragraph('朝鮮半島朝鮮半島')], 45)).toEqual(['朝鮮半島', '朝鮮半島']);
    const [first] = setLines([{ ...paragraph('one'), list: 'bullet' }], { size: 10, width: 90 });
    expect(first!.indent).toBeGreaterThan(0);
  });

  it('are never wider than there is room, whatever the text is', () => {
    const part = fc.constantFrom('a', 'M', ' ', 'Nguyễn', '김정은', '\n', 'www', '—', '😀');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        for (const line of textsOf([paragraph(parts.join(''))], 50)) {
          expect(emsOf(line.trimEnd()) * 10).toBeLessThanOrEqual(50.001);
        }
      }),
      { numRuns: 50 },
    );
  });
});

it('takes the largest size that fits, or none', () => {
  const text = [paragraph('word '.repeat(40).trim())];
  const room = { width: 200, height: 100 };
  const size = fittingSize(text, room, [20, 4])!;
  expect(heightOfLines(setLines(text, { ...room, size }), size)).toBeLessThanOrEqual(100);
  expect(heightOfLines(setLines(text, { ...room, size: size + 0.5 }), size + 0.5)).toBeGreaterThan(
    100,
  );
  expect(fittingSize(text, { width: 20, height: 10 }, [20, 4])).toBeNull();
});

it('cuts a text in two and loses nothing', () => {
  const runs = [
    { text: 'Bold', isBold: true },
    { text: ' ' },
    { text: 'and plain '.repeat(120) },
    { text: '3', isRaised: true },
    { text: ' end.' },
  ];
  const whole = { runs };
  let rest: readonly TextParagraph[] = [whole];
  const parts: string[] = [];
  while (rest.length > 0) {
    const [fits, left] = cutToFit(rest, { width: 200, height: 120 }, 10);
    expect(fits.length).toBeGreaterThan(0);
    parts.push(...fits.map(textOfParagraph));
    rest = left;
  }
  expect(parts.length).toBeGreaterThan(1);
  const bare = (text: string) => text.replace(/\s+/g, '');
  expect(bare(parts.join(''))).toBe(bare(textOfParagraph(whole)));
  expect(parts[0]).toContain('Bold and plain');
});

it('has notes as plain lines', () => {
  const lines = plainLines([
    { runs: [{ text: 'Said' }, { text: '2', isRaised: true }] },
    { runs: [{ text: 'one' }], list: 'bullet' },
    { runs: [{ text: 'two' }], list: 4 },
  ]);
  expect(lines).toEqual(['Said [2]', '• one', '4. two']);
});
