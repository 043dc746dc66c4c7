import { ReferenceLine } from '@/components/event/reference-line';
import { useReferenceLanguage } from '@/components/event/use-reference-language';
import { referenceSegments, referenceText } from '@/lib/citations/reference';
import { FORMATTERS, STYLE_LANGUAGES } from '@/lib/citations/styles/citation-styles';
import type { Csl } from '@/lib/model/source-schema';
import type { OfferedStyle } from './use-citation-style';

/** A source in the style that the reader has chosen. */
export function StyledLine({ csl, style }: { readonly csl: Csl; readonly style: OfferedStyle }) {
  if (style === 'atlas') return <OwnStyle csl={csl} />;
  return (
    <cite lang={STYLE_LANGUAGES[style]} className="wrap-anywhere not-italic">
      {FORMATTERS[style](csl).map(({ text, italic }, index) =>
        italic ? <i key={index}>{text}</i> : <span key={index}>{text}</span>,
      )}
    </cite>
  );
}

/** As it is copied: with the address and the day of reading. */
function OwnStyle({ csl }: { readonly csl: Csl }) {
  const words = useReferenceLanguage();
  const named = referenceSegments(csl, words).map(({ text }) => text);
  return (
    <>
      <ReferenceLine csl={csl} />
      <span className="wrap-anywhere">
        {referenceText(csl, words).slice(named.join('').length)}
      </span>
    </>
  );
}
