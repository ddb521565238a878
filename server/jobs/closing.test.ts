import { expect, it } from "vitest";
import { closingOf } from "./closing";

const now = new Date("2026-11-25T12:00:00Z");
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

it("closes what vanished from an answer that has at least half of what was open", () => {
  const yes = { close: true, doubtedAt: null };
  expect(closingOf({ open: 100, vanished: 3, doubtedAt: null, now })).toEqual(yes);
  expect(closingOf({ open: 100, vanished: 50, doubtedAt: null, now })).toEqual(yes);
  expect(closingOf({ open: 0, vanished: 0, doubtedAt: null, now })).toEqual(yes);
  // An answer that is good again ends the doubt.
  expect(closingOf({ open: 100, vanished: 0, doubtedAt: before(90), now })).toEqual(yes);
});

it("closes nothing of an answer that is empty or lacks more, until one an hour later agrees", () => {
  const no = { close: false, doubtedAt: now };
  expect(closingOf({ open: 100, vanished: 100, doubtedAt: null, now })).toEqual(no);
  expect(closingOf({ open: 100, vanished: 51, doubtedAt: null, now })).toEqual(no);
  expect(closingOf({ open: 1, vanished: 1, doubtedAt: null, now })).toEqual(no);
  const soon = closingOf({ open: 100, vanished: 100, doubtedAt: before(59), now });
  expect(soon).toEqual({ close: false, doubtedAt: before(59) });
  const later = closingOf({ open: 100, vanished: 100, doubtedAt: before(60), now });
  expect(later).toEqual({ close: true, doubtedAt: null });
});
