import type { BasemapLanguage } from '../basemap/basemap-options';

/** What MapLibre itself says to readers; it takes plain strings, by its own keys. */
const STRINGS: Record<BasemapLanguage, Record<string, string>> = {
  en: {
    'Map.Title': 'Map. Arrow keys move it, plus and minus zoom.',
    'AttributionControl.ToggleAttribution': 'About the borders and the map data',
    'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl + scroll zooms the map',
    'CooperativeGesturesHandler.MacHelpText': '⌘ + scroll zooms the map',
    'CooperativeGesturesHandler.MobileHelpText': 'Two fingers move the map',
  },
  vi: {
    'Map.Title': 'Bản đồ. Phím mũi tên để di chuyển, cộng và trừ để phóng to, thu nhỏ.',
    'AttributionControl.ToggleAttribution': 'Về đường biên giới và dữ liệu bản đồ',
    'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl + cuộn để phóng to, thu nhỏ bản đồ',
    'CooperativeGesturesHandler.MacHelpText': '⌘ + cuộn để phóng to, thu nhỏ bản đồ',
    'CooperativeGesturesHandler.MobileHelpText': 'Dùng hai ngón tay để di chuyển bản đồ',
  },
};

/** What the map must say about its borders wherever it is shown or exported. */
const BORDER_NOTE: Record<BasemapLanguage, string> = {
  en: 'Borders follow Natural Earth’s de facto lines; dashed lines are disputed. Neither they nor the names imply a position on sovereignty. Railway: © OpenStreetMap contributors.',
  vi: 'Đường biên giới vẽ theo hiện trạng kiểm soát thực tế của Natural Earth; nét đứt là đường còn tranh chấp. Đường vẽ và tên gọi không hàm ý lập trường về chủ quyền. Đường sắt: © những người đóng góp OpenStreetMap.',
};

export function uiStrings(language: BasemapLanguage): Record<string, string> {
  return STRINGS[language];
}

/** @param name of this map, where there is more than one. */
export function mapTitle(language: BasemapLanguage, name?: string): string {
  const title = STRINGS[language]['Map.Title'] ?? '';
  return name === undefined ? title : title.replace(/^[^.]*/, name);
}

export function attributionText(language: BasemapLanguage): string {
  return BORDER_NOTE[language];
}
