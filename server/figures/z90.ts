/** Half the width of a 90% interval, the level that BLS uses, in standard errors. */
export const Z90 = 1.645;
