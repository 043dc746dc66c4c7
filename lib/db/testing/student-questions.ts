import type { Locale } from '@/lib/i18n/routing';

/** What a student may ask, and the events of the record that answer it. */
export interface StudentQuestion {
  readonly asked: string;
  /** Up to five are all to be among the first five; of more, all of the first five are to be among them. */
  readonly answers: readonly string[];
}

const SIX_PARTY_TALKS = [
  'six-party-talks-round-1-2003',
  'six-party-talks-round-2-2004',
  'six-party-talks-round-3-2004',
  'six-party-talks-round-4-session-1-2005',
  'six-party-talks-round-4-session-2-2005',
  'six-party-talks-round-5-session-3-2007',
  'six-party-talks-round-6-heads-2007',
  'six-party-talks-heads-2008',
];
const PYONGYANG_2018 = ['mongolian-foreign-minister-in-pyongyang-2018', 'pyongyang-summit-2018-09'];
const CONTESTED_2024 = [
  'erdenedavaa-presents-credentials-2024',
  'mongolia-dprk-75th-anniversary-2024',
  'film-soft-power-narrative-collapses',
  'kdic-operation-in-mongolia-2024',
  'ulaanbaatar-dialogue-series',
  'o-sung-ho-posting-in-ulaanbaatar',
  'vietnam-dprk-hardly-any-trade-since-1996',
];

const question = (asked: string, ...answers: readonly string[]): StudentQuestion => ({
  asked,
  answers,
});

/**
 * Written before the search read questions, and not changed to suit it. Some are in other spellings than those of
 * the record, some without accents, some only a few words.
 */
export const STUDENT_QUESTIONS: Readonly<Record<Locale, readonly StudentQuestion[]>> = {
  en: [
    question('who visited Pyongyang in 2018', ...PYONGYANG_2018),
    question(
      'Kim Jong-un visits to China 2018',
      'kim-jong-un-visits-beijing-2018-03',
      'kim-jong-un-in-dalian-2018',
      'kim-jong-un-in-beijing-2018-06',
    ),
    question(
      'where did Trump and Kim meet in 2019',
      'hanoi-summit-2019',
      'panmunjom-meeting-2019-06-30',
    ),
    question(
      'Putin in Mongolia',
      'putin-in-ulaanbaatar-2000',
      'putin-in-ulaanbaatar-2014',
      'putin-in-ulaanbaatar-2019',
      'putin-in-ulaanbaatar-2024',
    ),
    question('when did Mongolia recognise North Korea', 'mongolia-recognises-dprk-1948'),
    question('six-party talks', ...SIX_PARTY_TALKS),
    question(
      'planned summits 2018',
      'kim-moon-summit-planned-2018',
      'kim-trump-summit-planned-2018',
    ),
    question('Hanoi summit', 'hanoi-summit-2019'),
    question('Ho Chi Minh in Pyongyang', 'ho-chi-minh-visits-dprk-1957'),
    question('Japanese abductees', 'japanese-abductions-issue'),
    question(
      'why did North Korea recall its ambassador from Mongolia',
      'dprk-recalls-ambassador-from-mongolia-2025',
    ),
    question(
      'trade between Vietnam and North Korea',
      'vietnam-dprk-trade-by-year',
      'vietnam-dprk-trade-ceiling',
    ),
    question('contested events about the Khmer Rouge', 'dprk-and-khmer-rouge-1980s'),
    question('embassy closed in Ulaanbaatar', 'dprk-closes-embassy-in-ulaanbaatar-1999'),
    question('first inter-Korean summit', 'inter-korean-summit-2000'),
    question(
      'Chinese leaders in Pyongyang since 2000',
      'jiang-zemin-in-pyongyang-2001',
      'hu-jintao-in-pyongyang-2005',
      'xi-jinping-in-pyongyang-2019',
    ),
    question('Soviet treaty with North Korea', 'ussr-dprk-treaty-1961'),
    question(
      'Kim Il-sung’s visits to Mongolia',
      'kim-il-sung-visits-mongolia-first',
      'kim-il-sung-visits-mongolia-second',
    ),
    question('Roh Moo-hyun Vietnam', 'roh-moo-hyun-in-vietnam-2004'),
    question(
      'coal shipments through Rajin in 2014',
      'khasan-rajin-pilot-coal-trains-2014',
      'rajin-khasan-first-trial-shipment-2014',
    ),
    question('spies arrested in Mongolia', 'kdic-officers-arrested-2024'),
    question('defector interpreter', 'dprk-interpreter-defects-2025-08'),
    question('rice aid from Vietnam', 'vietnam-rice-aid-to-dprk'),
    question('Ulaanbaatar Dialogue 2014', 'ulaanbaatar-dialogue-2014'),
    question('Kim Chŏng-ŭn and Putin', 'kim-putin-vladivostok-2019', 'kim-putin-vostochny-2023'),
    question('Carter trip to North Korea', 'carter-in-pyongyang-1994'),
    question('letters between Mongolia and North Korea', 'dprk-mongolia-letters-2018-2025'),
    question('who declined to meet Trump in 2025', 'trump-kim-meeting-2025-10-declined'),
    question(
      'South Korean presidents in Moscow',
      'roh-tae-woo-in-moscow-1990',
      'kim-young-sam-in-moscow-1994',
      'lee-myung-bak-in-moscow-2008',
      'moon-jae-in-in-moscow-2018',
    ),
    question('agreements of 1961', 'china-dprk-treaty-1961', 'ussr-dprk-treaty-1961'),
  ],
  vi: [
    question('ai thăm Bình Nhưỡng năm 2018', ...PYONGYANG_2018),
    question(
      'Kim Jong-un thăm Việt Nam năm 2019',
      'kim-jong-un-visits-vietnam-2019-03',
      'kim-train-to-vietnam-2019',
    ),
    question('Hồ Chí Minh thăm Triều Tiên', 'ho-chi-minh-visits-dprk-1957'),
    question('hoi nghi thuong dinh ha noi', 'hanoi-summit-2019'),
    question('Việt Nam và Triều Tiên lập quan hệ ngoại giao khi nào', 'drv-dprk-relations-1950'),
    question('người Nhật bị bắt cóc', 'japanese-abductions-issue'),
    question('Liên Xô ký hiệp ước với Việt Nam', 'ussr-vietnam-treaty-1978'),
    question('Putin thăm Hà Nội', 'putin-in-hanoi-2024'),
    question('nợ gạo của Triều Tiên', 'rice-debt-of-dprk-2007'),
    question('Phạm Văn Đồng ở Bình Nhưỡng', 'pham-van-dong-in-pyongyang-1961'),
    question(
      'Triều Tiên triệu hồi đại sứ',
      'dprk-recalls-ambassador-from-mongolia-2025',
      'dprk-recalls-ambassador-1999',
    ),
    question('chuyến thăm dự kiến năm 2026', 'trump-visit-to-china-planned-2026'),
    question('Tô Lâm thăm Mông Cổ', 'to-lam-in-ulaanbaatar-2024'),
    question('Tô Lâm năm 2025', 'to-lam-in-moscow-2025', 'to-lam-in-rok-2025'),
    question('Mông Cổ công nhận Triều Tiên', 'mongolia-recognises-dprk-1948'),
    question('Hàn Quốc và Việt Nam lập quan hệ năm 1992', 'vietnam-rok-relations'),
    question('chiến tranh Triều Tiên', 'korean-war-1950-1953'),
    question('Hà-nội 1964', 'kim-il-sung-in-hanoi-1964'),
    question(
      'Kim Nhật Thành thăm Việt Nam',
      'kim-il-sung-first-visit-to-vietnam',
      'kim-il-sung-in-hanoi-1964',
    ),
    question('đàm phán sáu bên ở Bắc Kinh', ...SIX_PARTY_TALKS),
    question('tàu hỏa Bình Nhưỡng Mátxcơva', 'moscow-pyongyang-train-resumes-2025'),
    question(
      'cuộc gặp Bàn Môn Điếm 2018',
      'panmunjom-summit-2018-04-27',
      'panmunjom-summit-2018-05-26',
    ),
    question(
      'ai mời Kim Jong-un sang Mông Cổ',
      'battulga-invites-kim-jong-un-2018-10',
      'mongolia-invites-kim-jong-un-2022',
    ),
    question(
      'đoàn học thuật Triều Tiên đến Mông Cổ',
      'tae-delegation-visits-mongolia-2025-08',
      'dprk-academic-mission-to-mongolia-2018',
    ),
    question('phim công chiếu ở Ulaanbaatar', 'film-premiere-ulaanbaatar-2024-09'),
    question('Tập Cận Bình thăm Triều Tiên năm nào', 'xi-jinping-in-pyongyang-2019'),
    question('thương mại Mông Cổ Hàn Quốc', 'rok-mongolia-trade-by-year'),
    question('những sự kiện còn tranh cãi năm 2024', ...CONTESTED_2024),
    question('Tập Cận Bình làm trung gian', 'xi-mediation-considered-2026'),
    question('Mạc Tư Khoa 1949', 'kim-il-sung-in-moscow-1949'),
  ],
};
