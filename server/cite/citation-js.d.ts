declare module "@citation-js/core" {
  /** Reads CSL-JSON, and writes it in the formats whose plugins are loaded. */
  export class Cite {
    constructor(data: object[]);
    format(name: "bibtex" | "ris" | "data"): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
