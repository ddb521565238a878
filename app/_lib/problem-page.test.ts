import { expect, it } from "vitest";
import { problemPage } from "./problem-page";

const way = { path: "/compare/a-vs-b", text: "Back to the comparison" };

it("has its status, and is kept by nobody", () => {
  const answer = problemPage(429, "Too many tries.", way, { "Retry-After": "30" });
  expect(answer.status).toBe(429);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(answer.headers.get("Retry-After")).toBe("30");
});

it("shows a person's text as text", async () => {
  const page = await problemPage(422, "“<script>alert(1)</script>” is full.", way).text();
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page).not.toContain("<script>");
});
