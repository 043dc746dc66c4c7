import { expect, it, vi } from 'vitest';
import { WindowPeers } from './window-peers';

const alone = { opener: null, hasOpened: () => false, origin: null };
const HERE = { of: 'third-neighbor:lecture-file', channel: null, message: null };
const COMMAND = { ...HERE, channel: 'a', message: 1 };

/** Two windows of one file, of which the first opened the second; letters arrive at once. */
function twoWindows() {
  const asSpeaker = {
    postMessage: (data: unknown) => speaker.receive({ data, origin: 'null', source: asScreen }),
  };
  const asScreen = {
    postMessage: (data: unknown) => screen.receive({ data, origin: 'null', source: asSpeaker }),
  };
  const hasOpened = (other: object) => other === asSpeaker;
  const screen = new WindowPeers({ ...alone, hasOpened });
  const speaker = new WindowPeers({ ...alone, opener: asScreen });
  // As it does when it is loaded.
  speaker.sayHere();
  return { screen, speaker, asSpeaker, asScreen, hasOpened };
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
  const { asSpeaker, hasOpened } = twoWindows();
  const reloaded = new WindowPeers({ ...alone, hasOpened });
  const heard = vi.fn<(message: unknown) => void>();
  reloaded.listen('a', heard);
  const here = { data: HERE, origin: 'null', source: asSpeaker };
  reloaded.receive(here);
  expect(heard.mock.calls).toEqual([[{ kind: 'join' }]]);
  reloaded.receive(here);
  expect(heard).toHaveBeenCalledTimes(1);
});

it('hears nothing that is no letter of a lecture, and tells nobody who sent it', () => {
  const screen = new WindowPeers({ ...alone, hasOpened: () => true });
  const heard = vi.fn<(message: unknown) => void>();
  screen.listen('a', heard);
  const stranger = { postMessage: vi.fn<(message: unknown) => void>() };
  screen.receive({ data: { channel: 'a', message: 1 }, origin: 'null', source: stranger });
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

const SITE = 'https://lectures.example';
const other = () => ({ postMessage: vi.fn<(message: unknown, origin?: unknown) => void>() });

it.each([
  { of: 'a window that it did not open', own: {}, from: 'null' },
  { of: 'a page of the web that it opened', own: { hasOpened: () => true }, from: SITE },
  {
    of: 'another site, where it is served',
    own: { hasOpened: () => true, origin: SITE },
    from: 'https://other.example',
  },
  {
    of: 'a page without an origin, where it is served',
    own: { hasOpened: () => true, origin: SITE },
    from: 'null',
  },
])('hears nothing of $of, and tells it nothing', ({ own, from }) => {
  const screen = new WindowPeers({ ...alone, ...own });
  const heard = vi.fn<(message: unknown) => void>();
  screen.listen('a', heard);
  const stranger = other();
  screen.receive({ data: HERE, origin: from, source: stranger });
  screen.receive({ data: COMMAND, origin: from, source: stranger });
  screen.send('a', 2);
  expect(heard).not.toHaveBeenCalled();
  expect(stranger.postMessage).not.toHaveBeenCalled();
});

it('hears an opener of its own site where it is served, and writes to that site alone', () => {
  const opener = other();
  const speaker = new WindowPeers({ ...alone, opener, origin: SITE });
  const heard = vi.fn<(message: unknown) => void>();
  speaker.listen('a', heard);
  speaker.receive({ data: COMMAND, origin: SITE, source: opener });
  expect(heard.mock.calls).toEqual([[1]]);
  speaker.receive({ data: COMMAND, origin: 'https://other.example', source: opener });
  expect(heard).toHaveBeenCalledTimes(1);
  speaker.sayHere();
  speaker.send('a', 2);
  expect(opener.postMessage.mock.calls.map(([, target]) => target)).toEqual([SITE, SITE]);
});
