import type { Picture, View } from '@/lib/view/view';

/** What fills the middle of the atlas and is a chart: neither a map nor a table for looking up. */
export type DrawnChart = Exclude<Picture, 'map' | 'table'>;

export const chartOf = ({ picture }: Pick<View, 'picture'>): DrawnChart | null =>
  picture === 'map' || picture === 'table' ? null : picture;
