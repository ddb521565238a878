/** A SOC or O*NET-SOC code, hyphen and full stop or not: 29-1141, 291141, 29-1141.00, 29114100. */
const CODE = /^(\d\d)-?(\d{4})(?:\.?(\d\d))?$/;
/** Within other words only its hyphen tells it from other numbers. */
const AMONG_WORDS = /(?<![\d-])(\d\d)-(\d{4})(?:\.(\d\d))?(?![\d-])/;

/** The code that a query is or names, as published, six digits or eight; null where it names none. */
export function socCodeIn(query: string): string | null {
  const found =
    query
      .trim()
      .replace(/^(SOC|O\*NET)(-SOC)?( code)?:?\s+/i, "")
      .match(CODE) ?? query.match(AMONG_WORDS);
  if (!found) return null;
  const [, group, rest, detail] = found;
  return `${group}-${rest}${detail ? `.${detail}` : ""}`;
}
