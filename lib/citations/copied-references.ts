import { escapedXml } from '@/lib/text/escaped-xml';
import type { IdentifiedCsl } from './bibtex';
import { referenceSegments, referenceText, type ReferenceLanguage } from './reference';
import { FORMATTERS, type CitationStyle } from './styles/citation-styles';
import { textOfRuns } from './styles/style-parts';

/** What a clipboard takes: text for an editor, HTML for a word processor, which keeps the italics. */
interface CopiedReferences {
  readonly text: string;
  readonly html: string;
}

/**
 * References one under the other, in their order.
 * @param style `atlas` is the atlas's own, in the language of the interface.
 */
export function copiedReferences(
  sources: readonly IdentifiedCsl[],
  style: 'atlas' | CitationStyle,
  words: ReferenceLanguage,
): CopiedReferences {
  const lines = sources.map(({ csl }) => {
    if (style !== 'atlas') {
      const runs = FORMATTERS[style](csl);
      return { runs, text: textOfRuns(runs) };
    }
    const runs = referenceSegments(csl, words);
    const shown = runs.map(({ text }) => text).join('');
    const text = referenceText(csl, words);
    // The text has the address and the day of reading as well.
    return { runs: [...runs, { text: text.slice(shown.length) }], text };
  });
  return {
    text: lines.map(({ text }) => text).join('\n\n'),
    html: lines
      .map(({ runs }) => {
        const inside = runs.map((run) => {
          const text = escapedXml(run.text);
          return run.italic ? `<i>${text}</i>` : text;
        });
        return `<p>${inside.join('')}</p>`;
      })
      .join('\n'),
  };
}
