import { ImportanceBar } from "@/app/_components/importance-bar";
import { SourceMark } from "@/app/_components/source-mark";
import type { RoleProfile } from "@/server/roles/profile";
import { type Citation, letterOf } from "@/server/sources/citations";

/** How many of each side's highest rated skills are compared. */
const COUNT = 7;

/** The skills that O*NET rates highest for either role, by importance from 1 to 5. */
export function SkillsCompared({
  left,
  right,
  citations,
}: {
  left: RoleProfile;
  right: RoleProfile;
  citations: Citation[];
}) {
  const roles = [left, right];
  const names = [
    ...new Set(roles.flatMap((role) => role.skills.slice(0, COUNT).map(({ name }) => name))),
  ];
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="skills" className="mt-10">
      <h2 id="skills">Skills</h2>
      <table className="bars mt-3">
        <caption className="text-soft">
          How much each side's highest rated skills matter, from 1 (not important) to 5 (extremely
          important)
        </caption>
        <thead>
          <tr className="border-b border-ink">
            <th scope="col">Skill</th>
            {roles.map((role) => (
              <th key={role.slug} scope="col" className="w-1/3">
                <span className={role === left ? "side-left" : "side-right"}>{role.title}</span>
                <SourceMark
                  letter={letterOf(citations, role.listSources.onet)}
                  note={`Importance as rated for ${role.occupation.title}.`}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name} className="border-b border-rule">
              <th scope="row">{name}</th>
              {roles.map((role) => (
                <td key={role.slug}>
                  <Importance role={role} name={name} tone={role === left ? "left" : "right"} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Importance({
  role,
  name,
  tone,
}: {
  role: RoleProfile;
  name: string;
  tone: "left" | "right";
}) {
  const skill = role.skills.find((one) => one.name === name);
  if (!skill) return <span title="O*NET has not rated this occupation.">-</span>;
  return <ImportanceBar importance={skill.importance} tone={tone} />;
}
