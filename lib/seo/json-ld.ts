/** A node of JSON-LD in the vocabulary of schema.org. What is undefined is left out when written. */
export interface JsonLd {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** Where a page is, and in which language it speaks. */
export interface PageIdentity {
  /** Absolute. */
  readonly address: string;
  readonly language: string;
}

// A script's text ends at the first "</script", and "<!--" changes how it is read; U+2028 and U+2029
// end a line in JavaScript's older grammars.
const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** A document of JSON-LD as the text of a `<script>`, which nothing in the record can end. */
export function jsonLdText(node: JsonLd): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...node });
  return text.replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? character);
}
