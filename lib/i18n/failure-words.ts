import type { Locale } from './routing';

interface FailureWords {
  readonly title: string;
  readonly help: string;
  /** Before the id under which the log has the failure. */
  readonly reference: string;
  readonly retry: string;
}

/**
 * What a page says that could not be shown. Not among the messages: where these words are needed,
 * what provides the messages may be what failed.
 */
export const FAILURE_WORDS: Readonly<Record<Locale, FailureWords>> = {
  en: {
    title: 'This page could not be shown',
    help: 'Something failed while the page was made. You have lost nothing: the link still holds your view. Try again, or come back in a minute.',
    reference: 'Reference for the log:',
    retry: 'Try again',
  },
  vi: {
    title: 'Không hiển thị được trang này',
    help: 'Đã có lỗi khi tạo trang. Bạn không mất gì: liên kết vẫn giữ góc nhìn của bạn. Hãy thử lại hoặc quay lại sau một phút.',
    reference: 'Mã tra cứu trong nhật ký:',
    retry: 'Thử lại',
  },
};
