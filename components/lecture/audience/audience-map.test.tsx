import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import { parseCamera } from '@/lib/view/camera';
import { parseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import { AudienceMap, type AudienceMapProps } from './audience-map';
import type { LiveStepMapProps } from './live-step-map';
import type { StepPictureProps } from './step-picture';

const drawn = vi.hoisted(() => ({ live: null as LiveStepMapProps | null, mounts: 0 }));

vi.mock('./step-picture', () => ({
  StepPicture: ({ view }: StepPictureProps) => <div role="img" aria-label={`${view.from}`} />,
}));
vi.mock('./live-step-map', async () => {
  const { useEffect } = await import('react');
  return {
    LiveStepMap: function Live(props: LiveStepMapProps) {
      drawn.live = props;
      useEffect(() => {
        drawn.mounts += 1;
      }, []);
      return null;
    },
  };
});

const viewOf = (search: string) => parseView(new URLSearchParams(search)).view;
const onExpandedChange = vi.fn<(isExpanded: boolean) => void>();
const page = (props: Partial<AudienceMapProps> = {}) => (
  <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
    <AudienceMap
      view={viewOf('from=2018')}
      frame="one"
      language="en"
      opened={null}
      ink={[]}
      isExpanded={false}
      legendPlace={null}
      onOpen={() => undefined}
      onExpandedChange={onExpandedChange}
      {...props}
    />
  </NextIntlClientProvider>
);
const touch = () => userEvent.click(screen.getByRole('button', { name: 'Live map' }));
const toFrame = () => screen.queryByRole('button', { name: 'Lecturer’s frame' });
const HAND = parseCamera('100,40,5');

beforeEach(() => {
  Object.assign(drawn, { live: null, mounts: 0 });
  onExpandedChange.mockReset();
});

it('shows a picture at once, and a live map only to who touches it', async () => {
  render(page());
  expect(await screen.findByRole('img', { name: '2018' })).toBeTruthy();
  expect(drawn.mounts).toBe(0);
  await touch();
  await vi.waitFor(() => expect(drawn.mounts).toBe(1));
  // The picture stays beneath, for a map that fails.
  expect(screen.getByRole('img', { name: '2018' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: messages.follow.expand }));
});

it('starts by a key', async () => {
  render(page());
  screen.getByRole('button', { name: 'Live map' }).focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(drawn.mounts).toBe(1));
});

it('is one map for all steps', async () => {
  const { rerender } = render(page());
  await touch();
  await vi.waitFor(() => expect(drawn.mounts).toBe(1));
  rerender(page({ view: viewOf('from=2019'), frame: 'two', isExpanded: true }));
  expect(drawn.live).toMatchObject({ view: { from: 2019 }, isExpanded: true });
  expect(drawn.mounts).toBe(1);
});

it('stays where the reader moved it, until the button or the lecturer goes elsewhere', async () => {
  const { rerender } = render(page());
  await touch();
  await vi.waitFor(() => expect(drawn.live).not.toBeNull());
  expect(toFrame()).toBeNull();
  act(() => drawn.live!.onHandCamera(HAND));
  rerender(page({ view: viewOf('from=2019') }));
  expect(drawn.live!.handCamera).toEqual(HAND);
  await userEvent.click(toFrame()!);
  expect(drawn.live!.handCamera).toBeUndefined();
  act(() => drawn.live!.onHandCamera(null));
  expect(drawn.live!.handCamera).toBeNull();
  rerender(page({ frame: 'two' }));
  expect(drawn.live!.handCamera).toBeUndefined();
  expect(toFrame()).toBeNull();
});

it('has no live map of two periods', async () => {
  const compared = viewOf('from=2003&to=2007&compare=2008-2012');
  const { rerender, container } = render(page({ view: compared }));
  expect(screen.queryByRole('button', { name: 'Live map' })).toBeNull();
  rerender(page());
  await touch();
  expect(container.querySelector('[data-compares]')).toBeNull();
  rerender(page({ view: compared }));
  expect(container.querySelector('[data-compares]')).not.toBeNull();
});

it('fills the window by a button, and Escape brings the text back', async () => {
  const { rerender } = render(page());
  await touch();
  await userEvent.click(screen.getByRole('button', { name: messages.follow.expand }));
  expect(onExpandedChange).toHaveBeenLastCalledWith(true);
  rerender(page({ isExpanded: true }));
  await userEvent.keyboard('{Escape}');
  expect(onExpandedChange).toHaveBeenLastCalledWith(false);
  onExpandedChange.mockReset();
  rerender(page());
  await userEvent.keyboard('{Escape}');
  expect(onExpandedChange).not.toHaveBeenCalled();
});
