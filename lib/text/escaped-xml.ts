/** Characters that XML 1.0 does not have, and halves of pairs. */
const NOT_IN_XML =
  // oxlint-disable-next-line no-control-regex -- they are what is taken out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text for the inside of an element or of an attribute of XML. */
export const escapedXml = (text: string): string =>
  text.replace(NOT_IN_XML, '').replace(/[&<>"']/g, (mark) => ESCAPES[mark]!);
