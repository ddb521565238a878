import { describe, expect, it } from "vitest";
import { articleFor, merged, plainText, subject, verb } from "./sentence";
import { people, person } from "./testing";

describe("the article", () => {
  it.each([
    ["Accountant", "an"],
    ["Engineer", "an"],
    ["Illustrator", "an"],
    ["Oncologist", "an"],
    ["Usher", "an"],
    ["Underwriter", "an"],
    ["Upholsterer", "an"],
    ["Urban Planner", "an"],
    ["Hourly Worker", "an"],
    ["Honor Guard", "an"],
    ["Herbalist", "an"],
    ["RN", "an"],
    ["LPN", "an"],
    ["HR Manager", "an"],
    ["MRI Technologist", "an"],
    ["X-Ray Technician", "an"],
    ["R&D Engineer", "an"],
    ["IT Support Specialist", "an"],
    ["8th Grade Teacher", "an"],
    ["11th Grade Teacher", "an"],
    ["18-Wheeler Driver", "an"],
    ["Medical Office Administrator", "a"],
    ["Patient Service Specialist", "a"],
    ["Hotel Manager", "a"],
    ["University Lecturer", "a"],
    ["Unit Clerk", "a"],
    ["Union Organizer", "a"],
    ["User Researcher", "a"],
    ["Utility Worker", "a"],
    ["Urologist", "a"],
    ["European Sales Manager", "a"],
    ["One-on-One Aide", "a"],
    ["CT Technologist", "a"],
    ["UX Designer", "a"],
    ["U.S. Marshal", "a"],
    ["911 Operator", "a"],
    ["1st Grade Teacher", "a"],
    ["Yard Worker", "a"],
  ])("of %s is %s", (title, article) => {
    expect(articleFor(title)).toBe(article);
  });
});

describe("the subject", () => {
  it("is plural for occupations, with an article for titles", () => {
    const nurses = people("left", "Registered Nurses", {});
    const administrator = person("right", "Medical Office Administrator", {});
    expect(subject(nurses, true)).toEqual({ side: "left", text: "Registered Nurses" });
    expect(subject(administrator)).toEqual({
      side: "right",
      text: "a Medical Office Administrator",
    });
    expect(subject(administrator, true)).toMatchObject({ text: "A Medical Office Administrator" });
    expect(verb(nurses, "earns", "earn")).toBe("earn");
    expect(verb(administrator, "earns", "earn")).toBe("earns");
  });

  it("is a piece of the sentence, which reads on without it being marked", () => {
    const clerk = person("left", "Office Clerk", {});
    expect(plainText([subject(clerk, true), " earns more."])).toBe("An Office Clerk earns more.");
  });
});

it("joins texts that follow each other, and leaves marked ones apart", () => {
  const strong = { strong: "$5" };
  expect(merged(["a ", "", "b", strong, "", " c", "."])).toEqual(["a b", strong, " c."]);
  expect(plainText(merged(["a", strong, ""]))).toBe("a$5");
  expect(merged([])).toEqual([]);
});
