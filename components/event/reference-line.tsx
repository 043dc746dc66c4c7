import type { Csl } from '@/lib/model/source-schema';
import { referenceSegments } from '@/lib/citations/reference';
import { useReferenceLanguage } from './use-reference-language';

/** A source in one line, its title in its own language. */
export function ReferenceLine({ csl }: { csl: Csl }) {
  const words = useReferenceLanguage();
  return (
    <cite className="wrap-anywhere not-italic">
      {referenceSegments(csl, words).map(({ text, italic, language }, index) => {
        const Element = italic ? 'i' : 'span';
        return (
          <Element key={index} lang={language}>
            {text}
          </Element>
        );
      })}
    </cite>
  );
}
