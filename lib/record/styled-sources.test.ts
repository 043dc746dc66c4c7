import { describe, expect, it } from 'vitest';
import { readRecord } from './read-record';
import { webAddress } from '@/lib/citations/reference';
import { CITATION_STYLES, FORMATTERS } from '@/lib/citations/styles/citation-styles';
import { textOfRuns } from '@/lib/citations/styles/style-parts';

const { sources } = await readRecord('data');
const styled = sources.flatMap(({ id, csl }) =>
  CITATION_STYLES.map((style) => ({ id, csl, style, text: textOfRuns(FORMATTERS[style](csl)) })),
);

/** All styled references in which something is wrong, so that a failure names them. */
const wrong = (isWrong: (one: (typeof styled)[number]) => boolean) =>
  styled.filter(isWrong).map(({ id, style, text }) => `${style} ${id}: ${text}`);

describe('every source of the record in every style', () => {
  it('is there to be looked at', () => {
    expect(styled.length).toBeGreaterThan(300 * CITATION_STYLES.length);
  });

  it('has its title', () => {
    // A style turns the quotation marks inside of a title.
    const bare = (text: string) => text.replace(/[“”"‘’]/g, '');
    expect(wrong(({ csl, text }) => !bare(text).includes(bare(csl.title)))).toEqual([]);
  });

  it('has its address, if it has one', () => {
    expect(
      wrong(({ csl, text }) => {
        const address = webAddress(csl)?.replace(/^https?:\/\//, '') ?? '';
        return !text.includes(address);
      }),
    ).toEqual([]);
  });

  it('has its year, or says that there is none', () => {
    expect(
      wrong(({ csl, text }) => !text.includes(String(csl.issued?.['date-parts'][0][0] ?? ''))),
    ).toEqual([]);
  });

  it('has no marks of what is missing', () => {
    const marks = /undefined|null|NaN|\(\)|\[\]|“”|, ,|,\.|: \.|^[ ,.:]|[ ,:]$|\.\.(?!\.)|\( | \)/;
    const inSource = ({ csl }: (typeof styled)[number]) =>
      [csl.title, csl.publisher, csl['container-title']].some((text) => marks.test(text ?? ''));
    expect(wrong((one) => marks.test(one.text) && !inSource(one))).toEqual([]);
  });

  it('has one space between words', () => {
    expect(
      wrong(({ csl, text }) => / {2}/.test(text) && !/ {2}/.test(JSON.stringify(csl))),
    ).toEqual([]);
  });

  it('ends as a sentence, or with its address', () => {
    expect(
      wrong(
        ({ csl, text }) => !/[.?!…]["”’»)]?$/.test(text) && !text.endsWith(webAddress(csl) ?? '.'),
      ),
    ).toEqual([]);
  });
});
