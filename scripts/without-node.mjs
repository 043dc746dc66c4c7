/*
 * In a browser, what `node:fs` and `node:https` are: next.config.ts puts this in their place. pptxgenjs
 * imports them where it runs in Node, and Turbopack refuses to build a script for browsers that could.
 */
// oxlint-disable-next-line import/no-default-export -- Both are imported by their default.
export default {};
export const promises = {};
