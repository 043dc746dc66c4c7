import type { Locale } from './routing';

interface NotLoadedWords {
  readonly text: string;
  readonly reload: string;
  readonly close: string;
}

/**
 * What stands in the place of a part whose code did not come. Not among the messages: a page of the
 * record has none, and the messages may be what did not come.
 */
export const NOT_LOADED_WORDS: Readonly<Record<Locale, NotLoadedWords>> = {
  en: {
    text: 'This part could not be loaded. Check the connection, then reload the page.',
    reload: 'Reload the page',
    close: 'Close',
  },
  vi: {
    text: 'Không tải được phần này. Hãy kiểm tra kết nối rồi tải lại trang.',
    reload: 'Tải lại trang',
    close: 'Đóng',
  },
};
