/** Marks the field that has the focus when the dialog opens on its link. */
export const LINK_FIELD = 'data-share-link';
