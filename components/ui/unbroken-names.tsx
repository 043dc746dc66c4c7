import { namesApart } from '@/lib/text/unbroken-names';

/** A text in which no name is broken at its hyphen at the end of a line. */
export const UnbrokenNames = ({ text }: { readonly text: string }) =>
  namesApart(text).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ),
  );
