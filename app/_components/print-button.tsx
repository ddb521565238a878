"use client";

/** Opens the browser's print dialogue; without a script its menu does. */
export const PrintButton = () => (
  <button type="button" className="button-quiet needs-script" onClick={() => window.print()}>
    Print
  </button>
);
