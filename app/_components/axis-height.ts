/** Room for the numbers of a scale below a picture, in pixels. */
export const AXIS_HEIGHT = 24;
