import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useScreenTools } from './use-screen-tools';
import { useWakeLock } from './use-wake-lock';

const screenTools = () =>
  renderHook(() =>
    useScreenTools({
      name: 'rajin',
      speakerAddress: '/en/speaker',
      onAnswers: () => undefined,
      onLeave: () => undefined,
    }),
  ).result;

const giveFullScreen = (requestFullscreen: (() => Promise<void>) | undefined) =>
  Object.defineProperty(document.documentElement, 'requestFullscreen', {
    value: requestFullscreen,
    configurable: true,
  });
afterEach(() => {
  Reflect.deleteProperty(document.documentElement, 'requestFullscreen');
  Reflect.deleteProperty(navigator, 'wakeLock');
  vi.restoreAllMocks();
});

it.each([
  ['has no full screen', undefined],
  ['refuses it', () => Promise.reject(new TypeError('fullscreen error'))],
])('says when the browser %s', async (_, requestFullscreen) => {
  giveFullScreen(requestFullscreen);
  const tools = screenTools();
  expect(tools.current.isFullScreenRefused).toBe(false);
  await act(async () => tools.current.use('full-screen'));
  expect(tools.current.isFullScreenRefused).toBe(true);
});

it('says nothing when it fills the screen', async () => {
  giveFullScreen(() => Promise.resolve());
  const tools = screenTools();
  await act(async () => tools.current.use('full-screen'));
  expect(tools.current.isFullScreenRefused).toBe(false);
});

it('offers other ways when the browser opens no window', () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  const tools = screenTools();
  act(() => tools.current.use('speaker'));
  expect(tools.current.dialog).toBe('blocked');
});

it('knows whether the screen stays awake', async () => {
  const staysAwake = async (wakeLock?: { request: () => Promise<unknown> }) => {
    if (wakeLock)
      Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true });
    const { result, unmount } = renderHook(() => useWakeLock());
    await act(async () => undefined);
    unmount();
    return result.current;
  };
  expect(await staysAwake()).toBe(false);
  expect(await staysAwake({ request: () => Promise.resolve({ release: () => undefined }) })).toBe(
    true,
  );
  Reflect.deleteProperty(navigator, 'wakeLock');
  const refused = () => Promise.reject(new DOMException('low battery', 'NotAllowedError'));
  expect(await staysAwake({ request: refused })).toBe(false);
});
