import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { DialogNotLoaded } from './not-loaded';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Opener</button>
      {open && <DialogNotLoaded language="vi" onClose={() => setOpen(false)} />}
    </>
  );
}

it('says in the language of the page that code did not come, and loads the page again', async () => {
  const reload = vi.spyOn(window.location, 'reload').mockReturnValue();
  render(<Page />);
  await userEvent.click(screen.getByText('Opener'));
  expect(screen.getByRole('alert').textContent).toMatch(/^Không tải được/);
  const again = screen.getByRole('button', { name: 'Tải lại trang' });
  expect(document.activeElement).toBe(again);
  await userEvent.click(again);
  expect(reload).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Đóng' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.activeElement).toBe(screen.getByText('Opener'));
});
