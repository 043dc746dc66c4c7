import type { Locale } from './routing';

interface OfflineWords {
  /** Over a page of a kept edition. */
  readonly kept: (edition: { readonly record: string; readonly at: string }) => string;
  /** Over a page of which this browser has only what it has seen. */
  readonly seen: string;
  readonly close: string;
  /** In place of a page that is not here. */
  readonly title: string;
  readonly help: string;
  readonly atlas: string;
  readonly tours: string;
}

/**
 * What a page says while no server answers. Not among the messages: the service worker says it, which has
 * none. That the database is away is another thing, which the server itself says (away-words.ts).
 */
export const OFFLINE_WORDS: Readonly<Record<Locale, OfflineWords>> = {
  en: {
    kept: ({ record, at }) => `Offline: this is edition ${record}, kept on ${at}.`,
    seen: 'Offline: you see what this browser has kept from earlier visits.',
    close: 'Close',
    title: 'This page is not kept for offline',
    help: 'There is no connection to the server of the atlas. What you have kept is here:',
    atlas: 'The map',
    tours: 'All tours, with their lectures and handouts',
  },
  vi: {
    kept: ({ record, at }) => `Ngoại tuyến: đây là ấn bản ${record}, đã lưu ${at}.`,
    seen: 'Ngoại tuyến: bạn đang xem những gì trình duyệt này đã lưu từ các lần xem trước.',
    close: 'Đóng',
    title: 'Trang này chưa được lưu để xem ngoại tuyến',
    help: 'Không kết nối được với máy chủ của tập bản đồ. Những gì bạn đã lưu ở đây:',
    atlas: 'Bản đồ',
    tours: 'Tất cả hành trình, kèm bài giảng và tài liệu phát',
  },
};
