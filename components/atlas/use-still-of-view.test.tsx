import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { useStillOfView } from './use-still-of-view';

const IN_2018: View = { ...DEFAULT_VIEW, from: 2018, to: 2018 };

it('is the picture of its own view only, also after another', () => {
  const { result, rerender } = renderHook(
    ({ still, view }: { still: string; view: View }) => useStillOfView(still, view),
    { initialProps: { still: 'all years', view: DEFAULT_VIEW } },
  );
  expect(result.current).toBe('all years');
  rerender({ still: 'all years', view: IN_2018 });
  expect(result.current).toBeNull();
  rerender({ still: 'all years', view: DEFAULT_VIEW });
  expect(result.current).toBe('all years');
  rerender({ still: 'of 2018', view: IN_2018 });
  expect(result.current).toBe('of 2018');
});
