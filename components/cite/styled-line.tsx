import { ReferenceLine } from '@/components/event/reference-line';
import { FORMATTERS, STYLE_LANGUAGES } from '@/lib/citations/styles/citation-styles';
import type { Csl } from '@/lib/model/source-schema';
import type { OfferedStyle } from './use-citation-style';

/** A source in the style that the reader has chosen. */
export function StyledLine({ csl, style }: { readonly csl: Csl; readonly style: OfferedStyle }) {
  if (style === 'atlas') return <ReferenceLine csl={csl} />;
  return (
    <cite lang={STYLE_LANGUAGES[style]} className="wrap-anywhere not-italic">
      {FORMATTERS[style](csl).map(({ text, italic }, index) =>
        italic ? <i key={index}>{text}</i> : <span key={index}>{text}</span>,
      )}
    </cite>
  );
}
