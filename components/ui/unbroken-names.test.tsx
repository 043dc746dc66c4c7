import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { UnbrokenNames } from './unbroken-names';

it('keeps a name on one line and leaves the text as it is', () => {
  const text = 'Kim Jong-un met Moon Jae-in on a co-produced stage.';
  const { container } = render(<UnbrokenNames text={text} />);
  expect(container.textContent).toBe(text);
  const kept = [...container.querySelectorAll('.whitespace-nowrap')];
  expect(kept.map((name) => name.textContent)).toEqual(['Jong-un', 'Jae-in']);
});
