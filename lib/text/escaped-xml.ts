/** What no XML may hold, however it is escaped; a reader's own text may have any of it. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- they are what is taken out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text that XML can hold: without control characters and halves of surrogate pairs. */
export const plainText = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\ufffd').replace(FORBIDDEN, '');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text for the inside of an element or of an attribute of XML or HTML. */
export const escapedXml = (text: string): string =>
  plainText(text).replace(/[&<>"']/g, (mark) => ESCAPES[mark]!);
