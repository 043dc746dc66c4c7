import type { BasemapLanguage } from './basemap-options';

/** What the map must say about its borders wherever it is shown or exported. */
export const BORDER_NOTE: Record<BasemapLanguage, string> = {
  en: 'Borders follow Natural Earth’s de facto lines; dashed lines are disputed. Neither they nor the names imply a position on sovereignty.',
  vi: 'Đường biên giới vẽ theo hiện trạng kiểm soát thực tế của Natural Earth; nét đứt là đường còn tranh chấp. Đường vẽ và tên gọi không hàm ý lập trường về chủ quyền.',
};
