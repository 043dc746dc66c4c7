/** Opening and closing marks by language, after CLDR's delimiters; a quotation keeps its own. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  az: ['“', '”'],
  de: ['„', '“'],
  en: ['“', '”'],
  fr: ['«\u00A0', '\u00A0»'],
  ja: ['「', '」'],
  ko: ['“', '”'],
  mn: ['«', '»'],
  ru: ['«', '»'],
  tk: ['“', '”'],
  vi: ['“', '”'],
  zh: ['“', '”'],
};

export function quoted(text: string, language: string): string {
  const [open, close] = MARKS[language] ?? ['“', '”'];
  return `${open}${text}${close}`;
}
