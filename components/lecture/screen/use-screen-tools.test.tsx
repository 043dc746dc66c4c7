import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { InkChange } from '@/lib/lecture/ink/ink-sheet';
import { useScreenTools, type ScreenToolsOptions } from './use-screen-tools';
import { useWakeLock } from './use-wake-lock';

const onInk = vi.fn<(change: InkChange) => void>();
const nothing = () => undefined;
type Options = Pick<ScreenToolsOptions, 'closeEvidence' | 'onPutAway' | 'onLeave' | 'isStage'>;
const renderScreenTools = (initialProps: Partial<Options> = {}) =>
  renderHook(
    (options: Partial<Options>) =>
      useScreenTools({
        name: 'rajin',
        speakerAddress: '/en/speaker',
        isStage: false,
        textTools: { larger: nothing, smaller: nothing, sources: nothing, sentences: nothing },
        closeEvidence: () => false,
        onInk,
        stage: { ask: nothing, play: nothing, keep: nothing },
        onPutAway: () => false,
        onLeave: nothing,
        onAnswers: nothing,
        ...options,
      }),
    { initialProps },
  );
const screenTools = (options?: Partial<Options>) => renderScreenTools(options).result;

const giveFullScreen = (requestFullscreen: Element['requestFullscreen'] | undefined) =>
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

it('has no search that is open still when a step is left once more', () => {
  const { result, rerender } = renderScreenTools({ isStage: true });
  act(() => result.current.use('search'));
  expect(result.current.dialog).toBe('search');
  rerender({ isStage: false });
  rerender({ isStage: true });
  expect(result.current.dialog).toBeNull();
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

it('leaves full screen, and closes the speaker’s window that it has opened', () => {
  const close = vi.fn<() => void>();
  const opened = { focus: () => undefined, close } as unknown as Window;
  vi.spyOn(window, 'open').mockReturnValue(opened);
  const exitFullscreen = vi.fn<() => Promise<void>>().mockResolvedValue();
  Object.assign(document, { exitFullscreen });
  Object.defineProperty(document, 'fullscreenElement', {
    value: document.body,
    configurable: true,
  });
  const onLeave = vi.fn<() => void>();
  const tools = screenTools({ onLeave });
  act(() => tools.current.use('speaker'));
  act(() => tools.current.use('leave'));
  expect([close, exitFullscreen, onLeave].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  Reflect.deleteProperty(document, 'fullscreenElement');
  Reflect.deleteProperty(document, 'exitFullscreen');
});

describe('two displays', () => {
  const display = (isInternal: boolean, availLeft: number) =>
    ({
      isInternal,
      isPrimary: isInternal,
      availLeft,
      availTop: 20,
      availWidth: 1440,
      availHeight: 880,
    }) as ScreenDetailed;
  const [laptop, projector] = [display(true, 0), display(false, 1440)];

  function withDisplays(getScreenDetails: Window['getScreenDetails'], isExtended = true) {
    Object.assign(window, { getScreenDetails });
    Object.defineProperty(window.screen, 'isExtended', { value: isExtended, configurable: true });
    const requestFullscreen = vi.fn<(options: FullscreenOptions) => Promise<void>>();
    giveFullScreen(requestFullscreen.mockResolvedValue());
    const open = vi.spyOn(window, 'open').mockReturnValue({ focus: () => undefined } as Window);
    return { tools: screenTools(), open, requestFullscreen };
  }
  afterEach(() => {
    Reflect.deleteProperty(window, 'getScreenDetails');
    Reflect.deleteProperty(window.screen, 'isExtended');
  });

  it('get the stage and the speaker’s window, and nothing is asked before the press', async () => {
    const details = { screens: [laptop, projector], currentScreen: laptop } as ScreenDetails;
    const getScreenDetails = vi.fn<() => Promise<ScreenDetails>>().mockResolvedValue(details);
    const { tools, open, requestFullscreen } = withDisplays(getScreenDetails);
    expect(tools.current.hasDisplays).toBe(true);
    expect(getScreenDetails).not.toHaveBeenCalled();
    await act(async () => tools.current.use('displays'));
    expect(requestFullscreen).toHaveBeenCalledExactlyOnceWith({ screen: projector });
    expect(open.mock.calls[0]![2]).toBe('popup,left=0,top=20,width=1440,height=880');
    expect(requestFullscreen.mock.invocationCallOrder[0]).toBeLessThan(
      open.mock.invocationCallOrder[0]!,
    );
  });

  it('are left alone where the reader refuses, and that is said', async () => {
    const { tools, open } = withDisplays(() =>
      Promise.reject(new DOMException('no', 'NotAllowedError')),
    );
    await act(async () => tools.current.use('displays'));
    expect(tools.current.arePlacesRefused).toBe(true);
    expect(open).not.toHaveBeenCalled();
  });

  it('are not offered where there is one, or where the browser cannot place windows', () => {
    const details = () => Promise.reject(new TypeError('not asked'));
    expect(withDisplays(details, false).tools.current.hasDisplays).toBe(false);
    Reflect.deleteProperty(window, 'getScreenDetails');
    Object.defineProperty(window.screen, 'isExtended', { value: true, configurable: true });
    expect(screenTools().current.hasDisplays).toBe(false);
  });
});
