import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyText } from './copy-text';

const writeText = vi.fn<(text: string) => Promise<void>>();
/** What the older way has put on the clipboard; null while nothing. */
let copied: string | null;

/** A browser that copies what is selected, as far as the page lets it. */
function allowCommand(isAllowed: boolean) {
  document.execCommand = () => {
    if (!isAllowed) return false;
    const clipboardData = new DataTransfer();
    const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
      clipboardData,
    });
    document.body.dispatchEvent(event);
    copied = clipboardData.getData('text/plain');
    return true;
  };
}
const giveClipboard = (clipboard: Pick<Clipboard, 'writeText'> | undefined) =>
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });

beforeEach(() => {
  copied = null;
  writeText.mockReset().mockResolvedValue();
  giveClipboard({ writeText });
  allowCommand(true);
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
});

it('uses the clipboard where there is one', async () => {
  expect(await copyText('a link')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('a link');
  expect(copied).toBeNull();
});

it('copies over plain HTTP, where there is none', async () => {
  giveClipboard(undefined);
  expect(await copyText('a link')).toBe(true);
  expect(copied).toBe('a link');
});

it('copies where the permission is denied', async () => {
  writeText.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
  expect(await copyText('a link')).toBe(true);
  expect(copied).toBe('a link');
});

it('says when the browser allows neither, and leaves nothing behind', async () => {
  giveClipboard(undefined);
  const before = document.body.innerHTML;
  allowCommand(false);
  expect(await copyText('a link')).toBe(false);
  document.execCommand = () => {
    throw new DOMException('no', 'NotSupportedError');
  };
  expect(await copyText('a link')).toBe(false);
  expect(document.body.innerHTML).toBe(before);
});
