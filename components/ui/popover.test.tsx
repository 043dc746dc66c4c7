import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { Popover } from './popover';

const opener = () => screen.getByRole('button', { name: 'Options' });
const panel = () => screen.queryByRole('dialog', { name: 'All options' });

beforeEach(() => {
  render(
    <>
      <Popover title="All options" label="Options" icon="…">
        {(close) => (
          <>
            <label>
              <input type="radio" name="speed" /> Slow
            </label>
            <label>
              <input type="radio" name="speed" defaultChecked /> Fast
            </label>
            <button type="button" onClick={close}>
              Done
            </button>
          </>
        )}
      </Popover>
      <button type="button">Next</button>
    </>,
  );
});

it('opens on a press, tells so, and takes the focus to what Tab would stop at first', async () => {
  expect(opener().getAttribute('aria-expanded')).toBe('false');
  expect(opener().getAttribute('aria-haspopup')).toBe('dialog');
  await userEvent.click(opener());
  expect(opener().getAttribute('aria-expanded')).toBe('true');
  expect(opener().getAttribute('aria-controls')).toBe(panel()!.id);
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Fast' }));
});

it('closes on Escape, which nothing else hears, and gives the focus back', async () => {
  const heard: string[] = [];
  const listener = ({ key }: KeyboardEvent) => void heard.push(key);
  window.addEventListener('keydown', listener);
  await userEvent.click(opener());
  await userEvent.keyboard('{Escape}');
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(opener());
  expect(heard).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(heard).toEqual(['Escape']);
  window.removeEventListener('keydown', listener);
});

it('closes on a second press, and when its content says so, with the focus on its button', async () => {
  await userEvent.click(opener());
  await userEvent.click(opener());
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(opener());
  await userEvent.click(opener());
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(opener());
});

it('closes on a press elsewhere, which does there what it does', async () => {
  await userEvent.click(opener());
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next' }));
});

it('comes after its button in the order of Tab, and closes when Tab leaves it', async () => {
  await userEvent.click(opener());
  await userEvent.tab({ shift: true });
  expect(document.activeElement).toBe(opener());
  expect(panel()).not.toBeNull();
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Done' }));
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Next' }));
  expect(panel()).toBeNull();
});
