import { Link } from "@/app/_components/link";
import { alsoFiledWith } from "@/server/companies/also-filed";
import type { Company } from "@/server/companies/company";
import { grouped } from "@/server/figures/format";
import { roleAddress } from "@/server/roles/address";

/** What else employers filed for that filed for the same work as this one does most. */
export async function AlsoFiled({ company: { name, roles } }: { company: Company }) {
  const [most] = roles;
  if (!most) return null;
  const others = await alsoFiledWith(
    most.code,
    roles.map(({ code }) => code),
  );
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="also" className="screen-only mt-10">
      <h2 id="also">What else such employers file for</h2>
      <p className="mt-2 max-w-3xl">
        Employers that filed for {most.role.title} also filed for this work, which {name} did not.
      </p>
      <ul className="mt-3 grid gap-x-10 text-sm md:grid-cols-2">
        {others.map(({ slug, title, employers }) => (
          <li key={slug} className="flex justify-between gap-4 border-b border-rule py-2">
            <Link href={roleAddress(slug)}>{title}</Link>
            <span className="shrink-0 text-soft">
              {grouped(employers)} {employers === 1 ? "employer" : "employers"}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
