import type { NameOf } from '@/lib/filters/subject-names';

interface StateNameProps {
  readonly id: string;
  readonly nameOf: NameOf;
}

/** A state where there is little room; what its short name stands for is told to whoever asks. */
export function StateName({ id, nameOf }: StateNameProps) {
  const short = nameOf('actors', id);
  const full = nameOf('actors', id, 'full');
  if (short === full) return short;
  return (
    <abbr title={full} className="no-underline">
      {short}
    </abbr>
  );
}
