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
      <table className="mt-3 w-full text-sm">
        <caption className="pb-1 text-left text-soft">
          How much each side's highest rated skills matter, from 1 (not important) to 5 (extremely
          important)
        </caption>
        <thead>
          <tr className="border-b border-ink">
            <th scope="col" className="py-1 text-left font-semibold">
              Skill
            </th>
            {roles.map((role) => (
              <th key={role.slug} scope="col" className="w-1/3 px-2 py-1 text-left font-semibold">
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
              <th scope="row" className="py-1 text-left font-normal">
                {name}
              </th>
              {roles.map((role) => (
                <td key={role.slug} className="px-2 py-1">
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

const FILL = { left: "bg-first", right: "bg-second" };

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
  return (
    <span className="flex items-center gap-2">
      <span className="w-9 shrink-0 text-right">{skill.importance.toFixed(1)}</span>
      <span className="h-3 grow">
        <span
          className={`bar block h-full rounded-xs ${FILL[tone]}`}
          style={{ width: `${(((skill.importance - 1) / 4) * 100).toFixed(1)}%` }}
        />
      </span>
    </span>
  );
}
