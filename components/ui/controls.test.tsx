import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Checkbox } from './checkbox';
import { ChoiceGroup } from './choice-group';
import { Disclosure } from './disclosure';

it('a mixed checkbox says so, and its label switches it on', async () => {
  const onChange = vi.fn<(on: boolean) => void>();
  const { rerender } = render(
    <Checkbox state="mixed" onChange={onChange}>
      Visits
    </Checkbox>,
  );
  const checkbox = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Visits' });
  expect(checkbox.indeterminate).toBe(true);
  await userEvent.click(screen.getByText('Visits'));
  expect(onChange).toHaveBeenLastCalledWith(true);
  rerender(
    <Checkbox state="on" onChange={onChange}>
      Visits
    </Checkbox>,
  );
  expect(checkbox.indeterminate).toBe(false);
  await userEvent.click(checkbox);
  expect(onChange).toHaveBeenLastCalledWith(false);
});

it('a choice shows what is chosen and tells what is pressed', async () => {
  const onChange = vi.fn<(value: 'slow' | 'fast') => void>();
  render(
    <ChoiceGroup
      label="Speed"
      choices={[
        { value: 'slow', text: 'Slow' },
        { value: 'fast', text: 'Fast' },
      ]}
      value="slow"
      onChange={onChange}
    />,
  );
  const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
  expect(screen.getByRole('radiogroup', { name: 'Speed' })).toBeTruthy();
  expect(choice('Slow').checked).toBe(true);
  await userEvent.click(choice('Fast'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('fast');
});

it('a disclosure shows what it folds on a press, and says whether it does', async () => {
  render(<Disclosure title="More">All of it</Disclosure>);
  const button = screen.getByRole('button', { name: 'More', expanded: false });
  expect(screen.queryByText('All of it')).toBeNull();
  await userEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(button.getAttribute('aria-controls')).toBe(screen.getByText('All of it').id);
});
