/** The size in pixels that link previews ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 };
