import { useEffect, useEffectEvent, useState } from 'react';

/** Longer than a step of scrubbing, which would chatter. */
const PAUSE_MS = 1200;

/**
 * The sentence on what is shown, once it has been the same for a moment. While the years play, which is told
 * by itself, only other filters bring a new one, and the end of playing brings what has changed meanwhile.
 *
 * @param filters what is asked for apart from the years, in any words
 */
export function useSpokenSummary(sentence: string, filters: string, playing: boolean): string {
  const [spoken, setSpoken] = useState({ sentence: '', filters });
  const due = playing ? filters : sentence;
  const speak = useEffectEvent(() => {
    if (!playing || filters !== spoken.filters) setSpoken({ sentence, filters });
  });
  useEffect(() => {
    const timer = setTimeout(() => speak(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [due, playing]);
  return spoken.sentence;
}
