/** A word with a capital and what a hyphen joins to it: Jong-un, In-chol, Trans-Siberian. */
const JOINED_NAME = /(\p{Lu}\p{L}*(?:-\p{L}+)+)/gu;

/**
 * A text in parts, of which each second one is a name that no line may break at its hyphen. Joined, they
 * are the text: what is searched for or copied has the hyphen that is typed.
 */
export const namesApart = (text: string): readonly string[] => text.split(JOINED_NAME);
