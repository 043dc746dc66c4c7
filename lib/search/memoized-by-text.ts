/** The same work, done once a text. */
export function memoizedByText<Value>(work: (text: string) => Value): (text: string) => Value {
  const values = new Map<string, Value>();
  return (text) => {
    const known = values.get(text);
    if (known !== undefined) return known;
    const value = work(text);
    values.set(text, value);
    return value;
  };
}
