import { fieldAddress } from "@/server/explore/address";
import { explorable } from "@/server/explore/explorable";
import { Link } from "./link";

/** The fields of work, each with how many occupations it holds. */
export async function FieldList() {
  const { fields, occupations } = await explorable();
  const sizeOf = (code: string) => occupations.filter(({ field }) => field.code === code).length;
  return (
    <ul className="mt-4 gap-x-10 sm:columns-2 lg:columns-3">
      {fields.map(({ code, slug, name }) => (
        <li
          key={code}
          className="flex break-inside-avoid justify-between gap-4 border-b border-rule py-2"
        >
          <Link href={fieldAddress(slug)} className="min-w-0">
            {name}
          </Link>
          <span className="shrink-0 text-soft">
            {sizeOf(code)}
            <span className="sr-only"> occupations</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
