/** The ROK, the Soviet Union, the United States: an abbreviation, or a noun that is not a name alone. */
const WITH_ARTICLE =
  /^\p{Lu}{2,}$|\b(?:Union|States|Republic|Kingdom|Emirates|Netherlands|Philippines)\b/u;

/** Whether English puts "the" before the name of a state; other languages do not ask. */
export const takesArticle = (name: string): boolean => WITH_ARTICLE.test(name);
