/** Who has the code of a lecture follows it; who has a key steers it. */
const CODE_IN_PATH = /(\/lectures\/)[^/?#\s"]+/g;
const SECRET_PARAMETER = /([?&](?:key|room)=)[^&#\s"]*/gi;
const PASSWORD_IN_ADDRESS = /(\w:\/\/[^:@/\s]*:)[^@/\s]*(?=@)/g;

/** An address, or a text with addresses in it, as a log may have it: without what lets somebody in. */
export const loggedAddress = (text: string): string =>
  text
    .replace(CODE_IN_PATH, '$1***')
    .replace(SECRET_PARAMETER, '$1***')
    .replace(PASSWORD_IN_ADDRESS, '$1***');
