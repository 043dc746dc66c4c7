/** The page on which a reader keeps the atlas for times without a network. */
export const OFFLINE_PAGE = '/offline';
