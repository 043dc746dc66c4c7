import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { InkChange } from '@/lib/lecture/ink/ink-sheet';
import { useScreenTools, type ScreenToolsOptions } from './use-screen-tools';
import { useWakeLock } from './use-wake-lock';

const onInk = vi.fn<(change: InkChange) => void>();
const nothing = () => undefined;
const screenTools = ({
  closeEvidence = () => false,
  onPutAway = () => false,
  onLeave = nothing,
}: Partial<Pick<ScreenToolsOptions, 'closeEvidence' | 'onPutAway' | 'onLeave'>> = {}) =>
  renderHook(() =>
    useScreenTools({
      name: 'rajin',
      speakerAddress: '/en/speaker',
      textTools: { larger: nothing, smaller: nothing, sources: nothing, sentences: nothing },
      closeEvidence,
      onInk,
      stage: { ask: nothing, play: nothing, keep: nothing },
      onPutAway,
      onLeave,
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

it('puts away the evidence before it asks whether to leave', () => {
  const onLeave = vi.fn<() => void>();
  const closeEvidence = vi.fn<() => boolean>(() => true);
  const tools = screenTools({ closeEvidence, onLeave });
  act(() => tools.current.use('escape'));
  expect(tools.current.isLeavingAsked).toBe(false);
  closeEvidence.mockReturnValue(false);
  act(() => tools.current.use('escape'));
  expect(tools.current.isLeavingAsked).toBe(true);
  act(() => tools.current.use('escape'));
  expect(onLeave).toHaveBeenCalledTimes(1);
});

it('offers other ways when the browser opens no window', () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  const tools = screenTools();
  act(() => tools.current.use('speaker'));
  expect(tools.current.dialog).toBe('blocked');
});

it('puts away what is open over the map before it asks to leave, and leaves on a second press', () => {
  const open = ['card', 'stage'];
  const onLeave = vi.fn<() => void>();
  const tools = screenTools({ onPutAway: () => open.pop() !== undefined, onLeave });
  const press = () => act(() => tools.current.use('escape'));
  press();
  press();
  expect(open).toEqual([]);
  expect(tools.current.isLeavingAsked).toBe(false);
  press();
  expect(tools.current.isLeavingAsked).toBe(true);
  expect(onLeave).not.toHaveBeenCalled();
  press();
  expect(onLeave).toHaveBeenCalledOnce();
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

it('takes the pen in the hand when another colour is asked for, and wipes what it drew', () => {
  const tools = screenTools();
  const first = tools.current.colour;
  act(() => tools.current.use('colour'));
  expect(tools.current.pointer).toBe('pen');
  expect(tools.current.colour).not.toBe(first);
  act(() => tools.current.use('clear'));
  expect(onInk).toHaveBeenLastCalledWith({ kind: 'wipe' });
  act(() => tools.current.use('undo'));
  expect(onInk).toHaveBeenLastCalledWith({ kind: 'undo' });
});
