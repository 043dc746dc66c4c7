const LETTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * The title and the description in an SVG of `framedPicture`. By its letters: to parse it would apply its
 * style sheet, which the policy of the page forbids.
 */
export function wordsOfPicture(svg: string): { title: string; description: string } {
  const inside = (element: 'title' | 'desc') => {
    const [, words = ''] = new RegExp(`<${element}[^>]*>([^<]*)</${element}>`).exec(svg) ?? [];
    return words.replace(/&(\w+);/g, (whole, name: string) => LETTERS[name] ?? whole);
  };
  return { title: inside('title'), description: inside('desc') };
}
