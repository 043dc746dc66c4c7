import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, expect, it, vi } from 'vitest';
import type { SlidePicture } from '@/lib/tours/slide';
import messages from '@/messages/en.json';
import type { PictureCodec } from './encoded-picture';
import { ImageField } from './image-field';

afterEach(cleanup);

const PHOTO = new File([new Uint8Array(10)], 'photo.jpg', { type: 'image/jpeg' });
const codec: PictureCodec = {
  decode: async () => ({
    size: { width: 40, height: 30 },
    encode: async () => new Blob([new Uint8Array(3)], { type: 'image/webp' }),
    close: () => undefined,
  }),
};

function show(picture: SlidePicture | null = null, room = 1_000_000) {
  const onChange = vi.fn<(picture: SlidePicture | null) => void>();
  const outside = vi.fn<() => void>();
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onDrop={outside}>
        <ImageField
          picture={picture}
          alternative="A bridge"
          room={() => room}
          onChange={onChange}
          codec={codec}
        />
      </div>
    </NextIntlClientProvider>,
  );
  return { onChange, outside };
}
const SMALL = { source: 'data:image/webp;base64,AAAA', width: 40, height: 30 };

it('takes a picture that is picked', async () => {
  const { onChange } = show();
  await userEvent.upload(screen.getByLabelText(messages.slideEditor.choose), PHOTO);
  await waitFor(() => expect(onChange).toHaveBeenCalledWith(SMALL));
});

it('takes a picture that is dropped, and no tour file is looked for in it', async () => {
  const { onChange, outside } = show();
  fireEvent.drop(screen.getByRole('group', { name: messages.slideEditor.picture }), {
    dataTransfer: { types: ['Files'], files: [PHOTO] },
  });
  await waitFor(() => expect(onChange).toHaveBeenCalledWith(SMALL));
  expect(outside).not.toHaveBeenCalled();
});

/** What is pasted anywhere on the page. */
const paste = (files: readonly File[], types: readonly string[]) => {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: { files, types } });
  act(() => void document.body.dispatchEvent(event));
  return event;
};

it('takes a picture that is pasted, and leaves words to the field they are for', async () => {
  const { onChange } = show();
  expect(paste([PHOTO], ['Files', 'text/plain']).defaultPrevented).toBe(false);
  expect(paste([], ['text/plain']).defaultPrevented).toBe(false);
  expect(paste([PHOTO], ['Files']).defaultPrevented).toBe(true);
  await waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
});

it('says in words why it does not take one', async () => {
  const { onChange } = show(null, 3);
  await userEvent.upload(screen.getByLabelText(messages.slideEditor.choose), PHOTO);
  expect((await screen.findByRole('alert')).textContent).toMatch(
    /no room for another picture.* 2 MB/,
  );
  expect(onChange).not.toHaveBeenCalled();
});

it('shows the picture that it has, and removes it', async () => {
  const { onChange } = show(SMALL);
  expect(screen.getByRole('img', { name: 'A bridge' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toMatch(/^40 × 30 pixels, 1 kB/);
  await userEvent.click(screen.getByRole('button', { name: messages.slideEditor.removePicture }));
  expect(onChange).toHaveBeenCalledWith(null);
});
