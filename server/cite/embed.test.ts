import { expect, it } from "vitest";
import { embedCode } from "./embed";

it("a frame names what stands in it, waits to be reached, and no title breaks out of it", () => {
  const code = embedCode('Judges & "Lawyers"', "https://rolewise.example/embed/judges-vs-lawyers");
  expect(code).toMatch(/^<iframe src="https:\/\/rolewise.example\/embed\/judges-vs-lawyers" /);
  expect(code).toContain('title="Judges &amp; &quot;Lawyers&quot;, Rolewise"');
  expect(code).toMatch(/ width="\d+" height="\d+" loading="lazy" /);
});
