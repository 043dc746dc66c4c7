import type { SubjectOption } from '@/lib/filters/subject-options';

/** Some of a group's options under a heading of their own. */
export interface SubjectSection {
  readonly key: string;
  /** Left out where the group has one section only. */
  readonly title: string | null;
  readonly options: readonly SubjectOption[];
  /** Rows that are shown before all are asked for. */
  readonly first: number;
}
