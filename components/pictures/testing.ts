import { wordsOfPicture } from './picture-words';

/** A picture with its words, as a form reads them; null where the view has no picture. */
export function pictureWithWords(svg: string | null) {
  if (svg === null) return null;
  const { title, description: alternative } = wordsOfPicture(svg);
  return { svg, title, alternative };
}
