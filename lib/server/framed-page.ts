/** The one page that other sites may show in a frame, as `headers` of next.config.ts takes a path too. */
export const FRAMED_PATH = '[a-z][a-z]/embed/?$';

const FRAMED = new RegExp(`^/${FRAMED_PATH}`);

/** @param address path, with or without its search */
export const isFramedPage = (address: string): boolean => FRAMED.test(address.split('?', 1)[0]!);
