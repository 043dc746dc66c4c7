/** The same work, done once a text. */
export function memoizedByText<Value, Text extends string = string>(
  work: (text: Text) => Value,
): (text: Text) => Value {
  const values = new Map<Text, Value>();
  return (text) => {
    const known = values.get(text);
    if (known !== undefined) return known;
    const value = work(text);
    values.set(text, value);
    return value;
  };
}
