import type { BasemapLanguage } from '@/components/map/basemap/basemap-options';
import { labelFeature, type LabelFeature } from './country-labels';

interface WaterName {
  readonly kind: 'ocean' | 'sea' | 'lake';
  readonly rank: number;
  readonly at: readonly [longitude: number, latitude: number];
  readonly names: Record<BasemapLanguage, string>;
}

/**
 * Names of waters, kept by hand: no npm package has them in Vietnamese.
 *
 * Contested names. The rule is to take no side within a language, and not to invent a name that its
 * readers do not use:
 * - The sea between Korea and Japan bears both names, in the order most atlases that print both use
 *   ("Sea of Japan / East Sea"; IHO resolution 1/1974 asks for both where states do not agree). In
 *   Vietnamese "Biển Đông" already means the South China Sea, so the Korean name stands in its
 *   Sino-Vietnamese reading, "Đông Hải" (동해 / 東海), as the Vietnamese Wikipedia has it.
 * - The South China Sea is the IHO name in English. Vietnamese has one name for it, "Biển Đông".
 * - The Yellow Sea (Koreans at home say West Sea) is not contested: both Koreas' English maps use it.
 * - The Persian Gulf is the UN's name (ST/CS/SER.A/29).
 */
const WATER_NAMES: readonly WaterName[] = [
  { kind: 'ocean', rank: 1, at: [172, 24], names: { en: 'Pacific Ocean', vi: 'Thái Bình Dương' } },
  {
    kind: 'ocean',
    rank: 1,
    at: [-122, -14],
    names: { en: 'Pacific Ocean', vi: 'Thái Bình Dương' },
  },
  { kind: 'ocean', rank: 1, at: [-38, 32], names: { en: 'Atlantic Ocean', vi: 'Đại Tây Dương' } },
  { kind: 'ocean', rank: 1, at: [-18, -28], names: { en: 'Atlantic Ocean', vi: 'Đại Tây Dương' } },
  { kind: 'ocean', rank: 1, at: [78, -12], names: { en: 'Indian Ocean', vi: 'Ấn Độ Dương' } },
  { kind: 'ocean', rank: 1, at: [165, 79], names: { en: 'Arctic Ocean', vi: 'Bắc Băng Dương' } },

  {
    kind: 'sea',
    rank: 2,
    at: [135.0, 40.2],
    names: { en: 'Sea of Japan /\nEast Sea', vi: 'Biển Nhật Bản /\nĐông Hải' },
  },
  { kind: 'sea', rank: 2, at: [114.2, 14.4], names: { en: 'South China Sea', vi: 'Biển Đông' } },
  { kind: 'sea', rank: 2, at: [149.5, 54.5], names: { en: 'Sea of Okhotsk', vi: 'Biển Okhotsk' } },
  { kind: 'sea', rank: 2, at: [-178, 58.2], names: { en: 'Bering Sea', vi: 'Biển Bering' } },
  { kind: 'sea', rank: 2, at: [88.5, 14.5], names: { en: 'Bay of Bengal', vi: 'Vịnh Bengal' } },
  { kind: 'sea', rank: 2, at: [64.5, 15.5], names: { en: 'Arabian Sea', vi: 'Biển Ả Rập' } },
  {
    kind: 'sea',
    rank: 2,
    at: [132.5, 18.5],
    names: { en: 'Philippine Sea', vi: 'Biển Philippines' },
  },
  {
    kind: 'sea',
    rank: 2,
    at: [18.2, 34.4],
    names: { en: 'Mediterranean Sea', vi: 'Địa Trung Hải' },
  },
  { kind: 'sea', rank: 2, at: [40, 74], names: { en: 'Barents Sea', vi: 'Biển Barents' } },
  { kind: 'sea', rank: 3, at: [123.2, 35.4], names: { en: 'Yellow Sea', vi: 'Hoàng Hải' } },
  { kind: 'sea', rank: 3, at: [125.2, 29.4], names: { en: 'East China Sea', vi: 'Biển Hoa Đông' } },
  { kind: 'sea', rank: 3, at: [73, 74.3], names: { en: 'Kara Sea', vi: 'Biển Kara' } },
  { kind: 'sea', rank: 3, at: [125, 75.6], names: { en: 'Laptev Sea', vi: 'Biển Laptev' } },
  {
    kind: 'sea',
    rank: 3,
    at: [161, 72.3],
    names: { en: 'East Siberian Sea', vi: 'Biển Đông Siberi' },
  },
  { kind: 'sea', rank: 3, at: [34.3, 43.3], names: { en: 'Black Sea', vi: 'Biển Đen' } },
  { kind: 'sea', rank: 3, at: [50.7, 41.9], names: { en: 'Caspian\nSea', vi: 'Biển\nCaspi' } },
  { kind: 'sea', rank: 3, at: [3.5, 57], names: { en: 'North Sea', vi: 'Biển Bắc' } },
  { kind: 'sea', rank: 3, at: [19.4, 57.4], names: { en: 'Baltic Sea', vi: 'Biển Baltic' } },
  { kind: 'sea', rank: 3, at: [2, 68], names: { en: 'Norwegian Sea', vi: 'Biển Na Uy' } },
  { kind: 'sea', rank: 3, at: [37.8, 21], names: { en: 'Red Sea', vi: 'Biển Đỏ' } },
  { kind: 'sea', rank: 3, at: [51.6, 26.9], names: { en: 'Persian Gulf', vi: 'Vịnh Ba Tư' } },
  {
    kind: 'sea',
    rank: 3,
    at: [101.3, 9.4],
    names: { en: 'Gulf of Thailand', vi: 'Vịnh Thái Lan' },
  },
  { kind: 'sea', rank: 3, at: [120.2, 8.4], names: { en: 'Sulu Sea', vi: 'Biển Sulu' } },
  { kind: 'sea', rank: 3, at: [122.3, 3.5], names: { en: 'Celebes Sea', vi: 'Biển Sulawesi' } },
  { kind: 'sea', rank: 3, at: [156, -17], names: { en: 'Coral Sea', vi: 'Biển San Hô' } },
  { kind: 'sea', rank: 3, at: [160, -39], names: { en: 'Tasman Sea', vi: 'Biển Tasman' } },
  { kind: 'sea', rank: 3, at: [-75, 14.6], names: { en: 'Caribbean Sea', vi: 'Biển Caribe' } },
  { kind: 'sea', rank: 3, at: [-90.5, 25.3], names: { en: 'Gulf of Mexico', vi: 'Vịnh Mexico' } },
  { kind: 'sea', rank: 3, at: [-85.5, 60], names: { en: 'Hudson Bay', vi: 'Vịnh Hudson' } },
  { kind: 'sea', rank: 4, at: [119.8, 38.6], names: { en: 'Bohai Sea', vi: 'Bột Hải' } },
  { kind: 'sea', rank: 4, at: [107.7, 19.6], names: { en: 'Gulf of Tonkin', vi: 'Vịnh Bắc Bộ' } },
  {
    kind: 'sea',
    rank: 4,
    at: [129.3, 34.9],
    names: { en: 'Korea Strait', vi: 'Eo biển Triều Tiên' },
  },
  {
    kind: 'sea',
    rank: 4,
    at: [119.4, 24.4],
    names: { en: 'Taiwan Strait', vi: 'Eo biển Đài Loan' },
  },

  { kind: 'lake', rank: 3, at: [108.2, 53.7], names: { en: 'Lake Baikal', vi: 'Hồ Baikal' } },
  { kind: 'lake', rank: 4, at: [75, 46.4], names: { en: 'Lake Balkhash', vi: 'Hồ Balkhash' } },
  { kind: 'lake', rank: 5, at: [100.5, 51.0], names: { en: 'Lake Khövsgöl', vi: 'Hồ Khövsgöl' } },
  { kind: 'lake', rank: 5, at: [92.8, 50.3], names: { en: 'Lake Uvs', vi: 'Hồ Uvs' } },
  { kind: 'lake', rank: 5, at: [132.4, 45.0], names: { en: 'Lake Khanka', vi: 'Hồ Khanka' } },
];

export function waterLabels(): LabelFeature[] {
  return WATER_NAMES.map(({ kind, rank, names, at }) =>
    labelFeature(kind, rank, names, [at[0], at[1]]),
  );
}
