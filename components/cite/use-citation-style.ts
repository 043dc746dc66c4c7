import { storedValue } from '@/components/hooks/stored-value';
import { useStoredValue } from '@/components/hooks/use-stored-value';
import { CITATION_STYLES, type CitationStyle } from '@/lib/citations/styles/citation-styles';

/** The atlas's own style, in the reader's language, or one of those that others have laid down. */
export const OFFERED_STYLES = ['atlas', ...CITATION_STYLES] as const;
export type OfferedStyle = 'atlas' | CitationStyle;

const chosen = storedValue<OfferedStyle>({
  area: 'local',
  key: 'citation-style',
  parse: (text) => OFFERED_STYLES.find((style) => style === text) ?? 'atlas',
  serialise: (style) => style,
});

/** The style that the reader chose last, in any window. */
export const useCitationStyle = () => ({
  style: useStoredValue(chosen).value,
  setStyle: chosen.write,
});
