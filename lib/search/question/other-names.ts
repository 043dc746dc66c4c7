/**
 * Names that students type and that no source of the record gives, by the standard English name of
 * what they mean: adjectives, abbreviations, postal names, and Vietnamese names and spellings of older
 * maps and papers. A name of the record itself belongs into `data/`.
 */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Democratic People’s Republic of Korea': [
    'North Korean',
    'North Koreans',
    'Bắc Triều Tiên',
    'Bắc Hàn',
    'CHDCND Triều Tiên',
  ],
  'Republic of Korea': ['South Korean', 'South Koreans', 'Nam Hàn', 'Nam Triều Tiên', 'Đại Hàn'],
  Mongolia: ['Mongolian', 'Mongolians', 'Mông'],
  Vietnam: ['Vietnamese', 'Viet Nam'],
  China: ['Chinese', 'PRC', 'Trung Hoa', 'Trung Cộng'],
  Russia: ['Russian', 'Russian Federation', 'Liên bang Nga'],
  'Soviet Union': ['Soviet', 'Soviets', 'USSR', 'Xô viết', 'Liên bang Xô-viết'],
  'United States': ['US', 'USA', 'American', 'America', 'Mĩ', 'Huê Kỳ', 'Hợp chúng quốc Hoa Kỳ'],
  Japan: ['Japanese', 'Nhật', 'Nhựt Bổn', 'Nhựt'],
  Cambodia: ['Cambodian', 'Cam Bốt', 'Cao Miên'],
  Laos: ['Ai Lao'],
  Beijing: ['Peking'],
  Dalian: ['Dairen'],
  Moscow: ['Mạc Tư Khoa', 'Mát-xcơ-va', 'Matxcơva', 'Mátxcơva', 'Maxcơva'],
  Seoul: ['Hán Thành', 'Xơ-un'],
  Ulaanbaatar: ['Ulan Bator', 'Ulan-Bato', 'U-lan Ba-to', 'Khố Luân', 'Urga'],
  Pyongyang: ['Bình-nhưỡng'],
  Panmunjom: ['Bàn Môn Điếm'],
  Geneva: ['Giơ-ne-vơ'],
  Tokyo: ['Đông Kinh', 'Tô-ki-ô'],
  Vladivostok: ['Vla-đi-vô-xtốc', 'Hải Sâm Uy'],
  Singapore: ['Xin-ga-po', 'Tân Gia Ba'],
  'Washington, D.C.': ['Washington', 'Washington DC', 'Hoa Thịnh Đốn', 'Oa-sinh-tơn'],
  Paris: ['Ba Lê', 'Pa-ri'],
  Vienna: ['Viên'],
};
