import type { YearRange } from '@/lib/time/year-range';

/**
 * Periods that one press chooses. Their names are in `messages/` (`playback.presets`), and
 * period-presets.test.ts holds them against the record.
 */
export const PERIOD_PRESETS = [
  { id: 'summits', from: 2018, to: 2019 },
  { id: 'closed-borders', from: 2020, to: 2023 },
  { id: 'three-crises', from: 2024, to: 2025 },
] as const satisfies readonly (YearRange & { readonly id: string })[];
