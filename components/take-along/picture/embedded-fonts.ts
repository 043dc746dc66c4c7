import { hasLetterIn, unicodeRanges, type UnicodeRange } from '@/lib/take-along/unicode-ranges';
import { base64Of } from '@/lib/text/base64';

/**
 * The letters of the page as rules that need no other file: of its families only the files that hold a
 * letter of these texts. A file that is not to be had is left out, and the reader's own font stands in.
 * @param styles of the letters that are set in each family.
 */
export async function embeddedFonts(
  text: string,
  families: Readonly<Record<string, readonly ('normal' | 'italic')[]>>,
): Promise<string> {
  const letters = new Set([...text].map((letter) => letter.codePointAt(0)!));
  const wanted = pageFaces().filter(({ family, style, ranges }) => {
    const isOfStyle = families[family]?.some((one) => one === style);
    return isOfStyle && hasLetterIn(ranges, letters);
  });
  const rules = await Promise.all(
    wanted.map(async ({ family, style, weight, range, address }) => {
      const data = await dataAddress(address);
      if (data === null) return '';
      return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(${data}) format('woff2');unicode-range:${range}}`;
    }),
  );
  return rules.join('');
}

interface PageFace {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  /** As the sheet has it, and as numbers. */
  readonly range: string;
  readonly ranges: readonly UnicodeRange[];
  readonly address: string;
}

/** The rules of the page's own sheets. */
function pageFaces(): PageFace[] {
  return [...document.styleSheets].flatMap((sheet) => {
    return rulesOf(sheet).flatMap((rule): PageFace[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const property = (name: string) => rule.style.getPropertyValue(name);
      const [, source] = /url\(["']?([^"')]+)["']?\)/.exec(property('src')) ?? [];
      if (source === undefined) return [];
      const range = property('unicode-range') || 'U+0-10FFFF';
      return [
        {
          family: property('font-family').replace(/["']/g, '').trim(),
          style: property('font-style') || 'normal',
          weight: property('font-weight') || '400',
          range,
          ranges: unicodeRanges(range),
          address: new URL(source, sheet.href ?? document.baseURI).href,
        },
      ];
    });
  });
}

/** None of a sheet of another origin, which the browser does not let one read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

async function dataAddress(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return `data:font/woff2;base64,${base64Of(bytes)}`;
  } catch {
    return null;
  }
}
