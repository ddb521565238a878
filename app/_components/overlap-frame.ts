/** The units of the shapes of pay, stretched to the room there is. */
export const [WIDE, TALL] = [1000, 100] as const;
