import { describe, expect, it } from 'vitest';
import type { Csl } from '@/lib/model/source-schema';
import { FORMATTERS, type CitationStyle } from './citation-styles';
import { textOfRuns } from './style-parts';

const date = (
  ...parts: [number] | [number, number] | [number, number, number]
): NonNullable<Csl['issued']> => ({ 'date-parts': [parts] });

const curiousMind: Csl = {
  type: 'book',
  title: 'A Curious Mind: The Secret to a Bigger Life',
  author: [
    { family: 'Grazer', given: 'Brian' },
    { family: 'Fishman', given: 'Charles' },
  ],
  publisher: 'Simon & Schuster',
  'publisher-place': 'New York',
  issued: date(2015),
};
const dystopia: Csl = {
  type: 'article-magazine',
  title: 'The Prophet of Dystopia',
  author: [{ family: 'Mead', given: 'Rebecca' }],
  'container-title': 'New Yorker',
  issued: date(2017, 4, 17),
};
const peeps: Csl = {
  type: 'article-newspaper',
  title: 'The Squishy, Sugary History of Peeps',
  author: [{ family: 'Pai', given: 'Tanya' }],
  'container-title': 'Vox',
  issued: date(2017, 4, 11),
  URL: 'http://www.vox.com/culture/2017/4/11/15209084/peeps-easter',
};
const college: Csl = {
  type: 'article-journal',
  title:
    'Expanding College Access in Taiwan, 1978–2014: Effects on Graduate Quality and Income Inequality',
  author: [
    { family: 'Keng', given: 'Shao-Hsun' },
    { family: 'Lin', given: 'Chun-Hung' },
    { family: 'Orazem', given: 'Peter F.' },
  ],
  'container-title': 'Journal of Human Capital',
  volume: '11',
  issue: '1',
  page: '1-34',
  issued: date(2017),
  DOI: '10.1086/690235',
};
const yale: Csl = {
  type: 'webpage',
  title: 'About Yale: Yale Facts',
  author: [{ literal: 'Yale University' }],
  accessed: date(2017, 5, 1),
  URL: 'https://www.yale.edu/about-yale/yale-facts',
};
const storybooks: Csl = {
  type: 'article-journal',
  title:
    'Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States',
  author: [
    { family: 'Grady', given: 'Jessica S.' },
    { family: 'Her', given: 'Mai' },
    { family: 'Moreno', given: 'Geena' },
    { family: 'Perez', given: 'Carol' },
    { family: 'Yelinek', given: 'Jill' },
  ],
  'container-title': 'Psychology of Popular Media Culture',
  volume: '8',
  issue: '3',
  page: '207-217',
  issued: date(2019),
  DOI: '10.1037/ppm0000185',
};
const forgetting: Csl = {
  type: 'article-newspaper',
  title: 'Can we get better at forgetting?',
  author: [{ family: 'Carey', given: 'Benedict' }],
  'container-title': 'The New York Times',
  issued: date(2019, 3, 22),
  URL: 'https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
};
const behave: Csl = {
  type: 'book',
  title: 'Behave: The biology of humans at our best and worst',
  author: [{ family: 'Sapolsky', given: 'Robert M.' }],
  publisher: 'Penguin Books',
  issued: date(2017),
};
const vaccines: Csl = {
  type: 'webpage',
  title: 'Questions and answers on immunization and vaccine safety',
  author: [{ literal: 'World Health Organization' }],
  issued: date(2018, 3),
  URL: 'https://www.who.int/features/qa/84/en/',
};
const wolfHall: Csl = {
  type: 'book',
  title: 'Wolf Hall',
  author: [{ family: 'Mantel', given: 'Hilary' }],
  publisher: 'Picador',
  issued: date(2010),
};
const subaltern: Csl = {
  type: 'article-journal',
  title: 'Conflicting Nationalisms: The Voice of the Subaltern in Mahasweta Devi’s Bashai Tudu',
  author: [{ family: 'Bagchi', given: 'Alaknanda' }],
  'container-title': 'Tulsa Studies in Women’s Literature',
  volume: '15',
  issue: '1',
  page: '41-50',
  issued: date(1996),
};
const chili: Csl = {
  type: 'webpage',
  title: 'How to Make Vegetarian Chili',
  author: [{ family: 'Lundman', given: 'Susan' }],
  'container-title': 'eHow',
  accessed: date(2015, 7, 6),
  URL: 'http://www.ehow.com/how_10727_make-vegetarian-chili.html',
};
const carrot: Csl = {
  type: 'article-newspaper',
  title: '£10,000 carrot to tempt physics experts',
  author: [
    { family: 'Mansell', given: 'Warwick' },
    { family: 'Bloom', given: 'Adi' },
  ],
  'container-title': 'The Guardian',
  issued: date(2012, 6, 20),
  page: '5',
};
const research: Csl = {
  type: 'book',
  title: 'Doing your research project',
  author: [{ family: 'Bell', given: 'Judith' }],
  publisher: 'Open University Press',
  'publisher-place': 'Maidenhead',
  issued: date(2014),
};
const soldiers: Csl = {
  type: 'webpage',
  title: 'Право военнослужащих Российской Федерации на свободу ассоциаций',
  author: [{ family: 'Дирина', given: 'А. И.' }],
  'container-title': 'Военное право : сетевой журн.',
  issued: date(2007),
  accessed: date(2007, 9, 19),
  URL: 'http://www.voennoepravo.ru/node/2149',
  language: 'ru',
};
const hybridRice: Csl = {
  type: 'article-journal',
  title: 'Nhìn lại hai năm phát triển lúa lai',
  author: [{ literal: 'Quách Ngọc Ân' }],
  'container-title': 'Di truyền học ứng dụng',
  volume: '98',
  issue: '1',
  page: '10-16',
  issued: date(1992),
  language: 'vi',
};
const quota: Csl = {
  type: 'article-journal',
  title: 'The Relative Inefficiency of Quota, The Cheese Case',
  author: [{ family: 'Anderson', given: 'J. E.' }],
  'container-title': 'American Economic Review',
  volume: '75',
  issue: '1',
  page: '178-90',
  issued: date(1985),
  language: 'en',
};

/**
 * Examples that the styles' own publishers print: the Citation Quick Guide of the Chicago Manual of Style
 * (17th edition), the APA Style reference examples (7th edition), the MLA style guide of Purdue OWL, Cite
 * Them Right, GOST R 7.0.5–2008 (10.4), and the thesis guidance of the Vietnamese Ministry of Education.
 */
const EXAMPLES: readonly (readonly [CitationStyle, Csl, string])[] = [
  [
    'chicago-note',
    curiousMind,
    'Brian Grazer and Charles Fishman, A Curious Mind: The Secret to a Bigger Life (New York: Simon & Schuster, 2015).',
  ],
  [
    'chicago-note',
    dystopia,
    'Rebecca Mead, “The Prophet of Dystopia,” New Yorker, April 17, 2017.',
  ],
  [
    'chicago-note',
    peeps,
    'Tanya Pai, “The Squishy, Sugary History of Peeps,” Vox, April 11, 2017, http://www.vox.com/culture/2017/4/11/15209084/peeps-easter.',
  ],
  [
    'chicago-note',
    yale,
    'Yale University, “About Yale: Yale Facts,” accessed May 1, 2017, https://www.yale.edu/about-yale/yale-facts.',
  ],
  [
    'chicago-bibliography',
    curiousMind,
    'Grazer, Brian, and Charles Fishman. A Curious Mind: The Secret to a Bigger Life. New York: Simon & Schuster, 2015.',
  ],
  [
    'chicago-bibliography',
    dystopia,
    'Mead, Rebecca. “The Prophet of Dystopia.” New Yorker, April 17, 2017.',
  ],
  [
    'chicago-bibliography',
    college,
    'Keng, Shao-Hsun, Chun-Hung Lin, and Peter F. Orazem. “Expanding College Access in Taiwan, 1978–2014: Effects on Graduate Quality and Income Inequality.” Journal of Human Capital 11, no. 1 (2017): 1–34. https://doi.org/10.1086/690235.',
  ],
  [
    'chicago-bibliography',
    yale,
    'Yale University. “About Yale: Yale Facts.” Accessed May 1, 2017. https://www.yale.edu/about-yale/yale-facts.',
  ],
  [
    'chicago-author-date',
    curiousMind,
    'Grazer, Brian, and Charles Fishman. 2015. A Curious Mind: The Secret to a Bigger Life. New York: Simon & Schuster.',
  ],
  [
    'chicago-author-date',
    dystopia,
    'Mead, Rebecca. 2017. “The Prophet of Dystopia.” New Yorker, April 17, 2017.',
  ],
  [
    'chicago-author-date',
    college,
    'Keng, Shao-Hsun, Chun-Hung Lin, and Peter F. Orazem. 2017. “Expanding College Access in Taiwan, 1978–2014: Effects on Graduate Quality and Income Inequality.” Journal of Human Capital 11 (1): 1–34. https://doi.org/10.1086/690235.',
  ],
  [
    'chicago-author-date',
    yale,
    'Yale University. n.d. “About Yale: Yale Facts.” Accessed May 1, 2017. https://www.yale.edu/about-yale/yale-facts.',
  ],
  [
    'apa',
    storybooks,
    'Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States. Psychology of Popular Media Culture, 8(3), 207–217. https://doi.org/10.1037/ppm0000185',
  ],
  [
    'apa',
    forgetting,
    'Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
  ],
  [
    'apa',
    behave,
    'Sapolsky, R. M. (2017). Behave: The biology of humans at our best and worst. Penguin Books.',
  ],
  [
    'apa',
    vaccines,
    'World Health Organization. (2018, March). Questions and answers on immunization and vaccine safety. https://www.who.int/features/qa/84/en/',
  ],
  ['mla', wolfHall, 'Mantel, Hilary. Wolf Hall. Picador, 2010.'],
  [
    'mla',
    subaltern,
    'Bagchi, Alaknanda. “Conflicting Nationalisms: The Voice of the Subaltern in Mahasweta Devi’s Bashai Tudu.” Tulsa Studies in Women’s Literature, vol. 15, no. 1, 1996, pp. 41-50.',
  ],
  [
    'mla',
    chili,
    'Lundman, Susan. “How to Make Vegetarian Chili.” eHow, www.ehow.com/how_10727_make-vegetarian-chili.html. Accessed 6 July 2015.',
  ],
  [
    'harvard',
    carrot,
    'Mansell, W. and Bloom, A. (2012) ‘£10,000 carrot to tempt physics experts’, The Guardian, 20 June, p. 5.',
  ],
  [
    'harvard',
    research,
    'Bell, J. (2014) Doing your research project. Maidenhead: Open University Press.',
  ],
  [
    'gost',
    soldiers,
    'Дирина А. И. Право военнослужащих Российской Федерации на свободу ассоциаций // Военное право : сетевой журн. 2007. URL: http://www.voennoepravo.ru/node/2149 (дата обращения: 19.09.2007).',
  ],
  [
    'vietnamese-thesis',
    hybridRice,
    'Quách Ngọc Ân (1992), “Nhìn lại hai năm phát triển lúa lai”, Di truyền học ứng dụng, 98(1), tr. 10-16.',
  ],
  [
    'vietnamese-thesis',
    quota,
    'Anderson J.E. (1985), “The Relative Inefficiency of Quota, The Cheese Case”, American Economic Review, 75(1), pp. 178-90.',
  ],
];

describe('a style lays out the examples of its own publisher as they are printed', () => {
  it.each(EXAMPLES)('%s: %o', (style, csl, printed) => {
    expect(textOfRuns(FORMATTERS[style](csl))).toBe(printed);
  });
});

describe('names and titles that no example has', () => {
  it('keeps both initials of a hyphenated name', () => {
    const csl: Csl = { ...carrot, author: [{ family: 'Ji', given: 'Da-gyum' }] };
    expect(textOfRuns(FORMATTERS.apa(csl))).toMatch(/^Ji, D\.-G\. \(2012/);
    expect(textOfRuns(FORMATTERS['vietnamese-thesis'](csl))).toMatch(/^Ji D\.-G\. \(2012\), /);
  });

  it('takes apart initials that are written together', () => {
    const csl: Csl = { ...behave, author: [{ family: 'Moon', given: 'Katharine H.S.' }] };
    expect(textOfRuns(FORMATTERS.apa(csl))).toMatch(/^Moon, K\. H\. S\. \(/);
    expect(textOfRuns(FORMATTERS.harvard(csl))).toMatch(/^Moon, K\.H\.S\. \(/);
  });

  it('turns the quotation marks inside of a title', () => {
    const csl: Csl = { ...dystopia, title: 'Kim Wraps Up His “Unofficial” Visit' };
    expect(textOfRuns(FORMATTERS.mla(csl))).toContain('“Kim Wraps Up His ‘Unofficial’ Visit.”');
    expect(textOfRuns(FORMATTERS.harvard(csl))).toContain('‘Kim Wraps Up His “Unofficial” Visit’');
    const own: Csl = { ...dystopia, title: 'Trump’s ‘beautiful letter’' };
    expect(textOfRuns(FORMATTERS.harvard(own))).toContain('‘Trump’s “beautiful letter”’');
  });

  it('says when an entry without a date was read', () => {
    const csl: Csl = {
      type: 'entry-encyclopedia',
      title: 'Khasan',
      'container-title': 'Wikipedia',
      accessed: date(2026, 11, 27),
    };
    expect(textOfRuns(FORMATTERS['chicago-bibliography'](csl))).toBe(
      '“Khasan.” In Wikipedia. Accessed November 27, 2026.',
    );
    expect(textOfRuns(FORMATTERS['chicago-note'](csl))).toBe(
      '“Khasan,” in Wikipedia, accessed November 27, 2026.',
    );
  });

  it('ends a note that has nothing but a title inside of its quotation marks', () => {
    const csl: Csl = { type: 'webpage', title: 'Quan hệ Việt Nam' };
    expect(textOfRuns(FORMATTERS['chicago-note'](csl))).toBe('“Quan hệ Việt Nam.”');
  });

  it('takes a title with its own mark, and a described one without quotation marks', () => {
    expect(textOfRuns(FORMATTERS.mla({ ...dystopia, title: 'Who asked?' }))).toContain(
      '“Who asked?” New Yorker',
    );
    expect(textOfRuns(FORMATTERS.mla({ ...dystopia, title: '[A letter]' }))).toContain(
      'Rebecca. [A letter]. New Yorker',
    );
  });

  it('shortens a long row of authors as each style does', () => {
    const author = Array.from({ length: 21 }, (_, index) => ({
      family: `N${index + 1}`,
      given: 'A',
    }));
    const csl: Csl = { ...college, author };
    expect(textOfRuns(FORMATTERS['chicago-note'](csl))).toMatch(/^A N1 et al\., “/);
    expect(textOfRuns(FORMATTERS.apa(csl))).toMatch(/N19, A\., \. \. \. N21, A\. \(2017\)/);
    expect(textOfRuns(FORMATTERS.mla(csl))).toMatch(/^N1, A, et al\. “/);
    expect(textOfRuns(FORMATTERS.harvard(csl))).toMatch(/^N1, A\. et al\. \(2017\)/);
    expect(textOfRuns(FORMATTERS.gost(csl))).toMatch(/^N1 A\. \[et al\.\] /);
    expect(textOfRuns(FORMATTERS['vietnamese-thesis'](csl))).toMatch(/^N1 A\. và cs \(2017\)/);
  });
});

describe('what stands in italics', () => {
  const italics = (style: CitationStyle, csl: Csl) =>
    FORMATTERS[style](csl)
      .filter((run) => run.italic)
      .map(({ text }) => text);

  it('is the whole work', () => {
    expect(italics('chicago-bibliography', curiousMind)).toEqual([curiousMind.title]);
    expect(italics('chicago-bibliography', dystopia)).toEqual(['New Yorker']);
    expect(italics('apa', storybooks)).toEqual(['Psychology of Popular Media Culture, 8']);
    expect(italics('apa', vaccines)).toEqual([vaccines.title]);
    expect(italics('mla', chili)).toEqual(['eHow']);
    expect(italics('harvard', research)).toEqual([research.title]);
    expect(italics('vietnamese-thesis', hybridRice)).toEqual(['Di truyền học ứng dụng']);
  });

  it('is nothing by GOST', () => {
    expect(italics('gost', soldiers)).toEqual([]);
  });
});
