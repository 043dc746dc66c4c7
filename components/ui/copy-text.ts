/**
 * Puts a text on the clipboard, and beside it HTML of the same, which a word processor takes instead.
 *
 * Over plain HTTP, as in the network of a classroom, a browser has no `navigator.clipboard`; on other
 * pages the reader may have denied it. The older way asks for no permission, only for a press.
 *
 * @returns false where the browser allows neither: the reader has to copy by hand.
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  // The type says that it is always there.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (clipboard) {
      await (html === undefined ? clipboard.writeText(text) : clipboard.write([item(text, html)]));
      return true;
    }
  } catch {
    // Denied: the older way may still work.
  }
  return copyByCommand(text, html);
}

const item = (text: string, html: string) =>
  new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });

/** Copies a text that is selected for a moment. The focus stays where it is. */
function copyByCommand(text: string, html: string | undefined): boolean {
  const selection = document.getSelection();
  const selected = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const element = document.createElement('span');
  element.textContent = text;
  element.ariaHidden = 'true';
  element.style.cssText = 'position:fixed;top:0;opacity:0;white-space:pre;user-select:text';
  let isCopied = false;
  // The text itself, and not the style of the page with it.
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopPropagation();
    isCopied = event.clipboardData !== null;
  };
  document.body.append(element);
  document.addEventListener('copy', give, { capture: true });
  try {
    selection?.selectAllChildren(element);
    // oxlint-disable-next-line typescript/no-deprecated -- there is no other way without a permission.
    return document.execCommand('copy') && isCopied;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
    element.remove();
    selection?.removeAllRanges();
    if (selected) selection?.addRange(selected);
  }
}
