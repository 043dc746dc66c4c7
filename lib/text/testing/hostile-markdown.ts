/** As many as fit into a text of a length. */
const times = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Something opened again and again and then closed as often. */
const nested = (opening: string, closing: string) => (length: number) => {
  const count = Math.floor((length - 1) / (opening.length + closing.length));
  return `${opening.repeat(count)}a${closing.repeat(count)}`;
};

const growing = (line: (index: number) => string) => (length: number) => {
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += line(index);
  return text.slice(0, length);
};

/** Texts that cost a parser of Markdown most for their length, by what they repeat. */
export const HOSTILE_MARKDOWN: Readonly<Record<string, (length: number) => string>> = {
  'setext headings': times('a\n=\n'),
  'setext headings of dashes': times('a\n-\n'),
  'setext headings by carriage returns': times('a\r=\r'),
  'lazy setext headings': times('> a\n=\n'),
  underlines: times('=\n'),
  headings: times('# a\n'),
  rules: times('---\n'),
  'images not closed': times('![a'),
  'images in images': nested('![', '](b)'),
  'images in images by reference': (length) => `[x]: y\n\n${nested('![', '][x]')(length - 8)}`,
  'links not closed': times('[a](b'),
  'links in links': nested('[', '](b)'),
  'brackets not closed': times('['),
  'empty images': times('![]()'),
  definitions: times('[x]: y\n'),
  'definitions and references': growing((index) => `[${index}]: y\n\n[${index}] `),
  quotes: times('>'),
  'lines of twelve quotes': times('>>>>>>>>>>>> a\n'),
  lists: times('- '),
  'lines of lists': times('- a\n'),
  'lines of twelve lists': times(`${'- '.repeat(12)}a\n`),
  'quotes and lists in turn': times(`${'> - '.repeat(6)}a\n`),
  'numbered items': times('1. a\n'),
  'loose items': times('- a\n\n  b\n\n'),
  'empty items': times('-\n'),
  'lists that go deeper': growing((index) => `${' '.repeat(2 * index)}- a\n`),
  'lists that go deeper and come back': growing((index) => `${' '.repeat(2 * (index % 12))}- a\n`),
  'emphasis not closed': times('*a_ '),
  'emphasis in emphasis': nested('*a ', 'b*'),
  'strong in strong': nested('**a ', 'b**'),
  'asterisks and underscores': times('*_'),
  asterisks: nested('*', '*'),
  'code that is longer and longer': growing((index) => `${'`'.repeat(index + 1)} `),
  code: times('`a`'),
  fences: times('```\n'),
  'code by indentation': times('    a\n\n'),
  paragraphs: times('a\n\n'),
  'lines of a paragraph': times('a\n'),
  'hard breaks': times('a  \n'),
  tags: times('<b>'),
  'tags not closed': times('<a b="'),
  'comments not closed': times('<!--'),
  'comments not closed after a word': (length) => `a ${times('<!-- b ')(length - 2)}`,
  'instructions not closed': (length) => `a ${times('<?b ')(length - 2)}`,
  'declarations not closed': (length) => `a ${times('<!B ')(length - 2)}`,
  'sections not closed': (length) => `a ${times('<![CDATA[ ')(length - 2)}`,
  'addresses in brackets': times('<http:a>'),
  entities: times('&amp;'),
  backslashes: times('\\a'),
  'titles over lines': (length) => `[x]: y "${times('a\n')(length - 8)}`,
};
