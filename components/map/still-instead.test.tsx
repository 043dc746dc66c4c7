import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { StillInstead } from './still-instead';

const Broken = (): never => {
  throw new Error('no code');
};

it('says in the place of what fails that it failed, and shows the rest', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { container } = render(
    <>
      <i />
      <StillInstead instead={<b />}>
        <Broken />
      </StillInstead>
    </>,
  );
  expect(container.innerHTML).toBe('<i></i><b></b>');
});
