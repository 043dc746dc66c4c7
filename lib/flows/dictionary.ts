/** Words in the order in which they are first met, each with its index. */
export class Dictionary {
  readonly words: string[] = [];
  readonly #indices = new Map<string, number>();

  index(word: string): number {
    const known = this.#indices.get(word);
    if (known !== undefined) return known;
    this.#indices.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}
