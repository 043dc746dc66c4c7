import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { InsteadOfFailed } from './instead-of-failed';

const Broken = (): never => {
  throw new Error('no code');
};

it('says in the place of what fails that it failed, and shows the rest', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { container } = render(
    <>
      <i />
      <InsteadOfFailed instead={<b />}>
        <Broken />
      </InsteadOfFailed>
    </>,
  );
  expect(container.innerHTML).toBe('<i></i><b></b>');
});
