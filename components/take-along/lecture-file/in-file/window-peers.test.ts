import { expect, it, vi } from 'vitest';
import { WindowPeers } from './window-peers';

/** Two windows of one file, of which the first opened the second; letters arrive at once. */
function twoWindows() {
  const screen = new WindowPeers(null);
  const asSpeaker = { postMessage: (data: unknown) => speaker.receive(data, asScreen) };
  const asScreen = { postMessage: (data: unknown) => screen.receive(data, asSpeaker) };
  const speaker = new WindowPeers(asScreen);
  return { screen, speaker, asSpeaker, asScreen };
}

it('passes on to the other window and not to its own', () => {
  const { screen, speaker } = twoWindows();
  const [onScreen, onSpeaker] = [
    vi.fn<(message: unknown) => void>(),
    vi.fn<(message: unknown) => void>(),
  ];
  screen.listen('a', onScreen);
  speaker.listen('a', onSpeaker);
  speaker.send('a', 1);
  screen.send('a', 2);
  screen.send('b', 3);
  expect(onScreen.mock.calls).toEqual([[1]]);
  expect(onSpeaker.mock.calls).toEqual([[2]]);
});

it('asks how the lecture stands for a window that was there before a reload', () => {
  const { asSpeaker } = twoWindows();
  const reloaded = new WindowPeers(null);
  const heard = vi.fn<(message: unknown) => void>();
  reloaded.listen('a', heard);
  const here = { of: 'third-neighbor:lecture-file', channel: null, message: null };
  reloaded.receive(here, asSpeaker);
  expect(heard.mock.calls).toEqual([[{ kind: 'join' }]]);
  reloaded.receive(here, asSpeaker);
  expect(heard).toHaveBeenCalledTimes(1);
});

it('hears nothing that is no letter of a lecture, and tells nobody who sent it', () => {
  const screen = new WindowPeers(null);
  const heard = vi.fn<(message: unknown) => void>();
  screen.listen('a', heard);
  const stranger = { postMessage: vi.fn<(message: unknown) => void>() };
  screen.receive({ channel: 'a', message: 1 }, stranger);
  screen.send('a', 2);
  expect(heard).not.toHaveBeenCalled();
  expect(stranger.postMessage).not.toHaveBeenCalled();
});

it('tells a window no more that has gone', () => {
  const { screen, speaker } = twoWindows();
  const heard = vi.fn<(message: unknown) => void>();
  const leave = screen.listen('a', heard);
  leave();
  speaker.send('a', 1);
  expect(heard).not.toHaveBeenCalled();
});
