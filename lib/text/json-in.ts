/** What a text holds as JSON; undefined, which JSON cannot say, where it is none. A schema has to say what it is. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
