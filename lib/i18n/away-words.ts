import type { Locale } from './routing';

interface AwayWords {
  /** Of a page that could not be made. */
  readonly title: string;
  readonly help: string;
  readonly again: string;
  /** Before the id under which the log has the failure. */
  readonly reference: string;
  readonly retry: string;
  /** On a page that was made before. */
  readonly note: (since: string) => string;
}

/**
 * What a page says while the database is away. Not among the messages: the server says it itself, where
 * Next has made no page.
 */
export const AWAY_WORDS: Readonly<Record<Locale, AwayWords>> = {
  en: {
    title: 'The record cannot be read at the moment',
    help: 'The database of the atlas does not answer, so this page has nothing to show. You have lost nothing: the link still holds your view.',
    again: 'The page tries again by itself every ten seconds.',
    reference: 'If it stays so, tell who runs this atlas the reference',
    retry: 'Try again now',
    note: (since) =>
      `The database has been away since ${since}. You see what was last read from it; pages that nobody had opened before cannot be shown.`,
  },
  vi: {
    title: 'Hiện không đọc được tư liệu',
    help: 'Cơ sở dữ liệu của tập bản đồ không trả lời nên trang này chưa có gì để hiển thị. Bạn không mất gì: liên kết vẫn giữ góc nhìn của bạn.',
    again: 'Trang tự thử lại mười giây một lần.',
    reference: 'Nếu vẫn vậy, hãy báo cho người vận hành tập bản đồ mã này:',
    retry: 'Thử lại ngay',
    note: (since) =>
      `Cơ sở dữ liệu không trả lời từ ${since}. Bạn đang xem nội dung đọc được lần cuối; những trang chưa ai mở thì chưa hiển thị được.`,
  },
};

/** A moment in words, in the one time that all readers can compare with theirs. */
export const momentInWords = (locale: Locale, moment: Date): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(moment) + ' UTC';
