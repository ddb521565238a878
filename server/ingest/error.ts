/** Where in a published file something is wrong. Rows count from 1, as a spreadsheet shows them. */
export interface Place {
  file: string;
  sheet?: string | null;
  row?: number;
  column?: string;
}

/** A published file is not as its publisher describes it. The message says what, where and what to do. */
export class PublishedFileError extends Error {
  constructor(what: string, place: Place, advice: string) {
    super(`${placeText(place)}: ${what} ${advice}`);
    this.name = "PublishedFileError";
  }
}

function placeText({ file, sheet, row, column }: Place): string {
  const parts = [
    file,
    sheet ? `sheet "${sheet}"` : null,
    row ? `row ${row}` : null,
    column ? `column "${column}"` : null,
  ];
  return parts.filter(Boolean).join(", ");
}
