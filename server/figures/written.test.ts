import { expect, it } from "vitest";
import { amount, known, missing } from "./figure";
import { hourly, named, yearly } from "./testing";
import { writeFigure } from "./written";

const from = { sourceId: "survey" };

it("writes a missing figure as a dash", () => {
  expect(writeFigure("salary.yearly", missing("No such row."))).toEqual({ text: "-" });
});

it("says that pay is by the hour only where one expects that of a year", () => {
  expect(writeFigure("salary.yearly", yearly(41_500))).toEqual({ text: "$41,500" });
  expect(writeFigure("salary.yearly", hourly(19.5))).toEqual({ text: "$19.50 an hour" });
  expect(writeFigure("salary.hourly", hourly(19.5))).toEqual({ text: "$19.50" });
});

it("writes more than two shares a line each", () => {
  const part = (label: string, percent: number | null) => ({ label, percent });
  const shares = (...parts: ReturnType<typeof part>[]) =>
    known({ kind: "shares", closes: true, parts }, from);
  const two = shares(part("Male", 9.4), part("Female", 90.6));
  expect(writeFigure("people.gender", two)).toEqual({ text: "Male 9.4%, Female 90.6%" });
  const three = shares(part("White", 70), part("Black", 12.5), part("Asian", null));
  expect(writeFigure("people.race", three).lines).toEqual([
    ["White", "70.0%"],
    ["Black", "12.5%"],
    ["Asian", "-"],
  ]);
});

it("sets the pay of a name softly behind it, and more of it beside", () => {
  const city = known(
    { kind: "named", name: "Napa, CA", amount: amount(92_000, "usd-year"), beside: ["140 jobs"] },
    from,
  );
  expect(writeFigure("salary.bestCity", city)).toEqual({
    text: "Napa, CA",
    soft: "($92,000 a year)",
    beside: ["140 jobs"],
  });
  expect(writeFigure("education.degree", named("Bachelor's Degree", 31))).toEqual({
    text: "Bachelor's Degree, 31%",
  });
});
