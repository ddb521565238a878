import { type Choices, type choosable, FLOORS } from "@/server/companies/choices";

interface ChoiceFormProps {
  action: string;
  choices: Choices;
  options: Awaited<ReturnType<typeof choosable>>;
  /** whether a name is looked for, or a floor of cases chosen */
  by: "name" | "cases";
}

/** A plain form, so that it works without a script. */
export function ChoiceForm({ action, choices, options, by }: ChoiceFormProps) {
  return (
    <form
      action={action}
      className="mt-6 grid gap-x-6 gap-y-4 border-y border-rule py-4 sm:grid-cols-2 md:grid-cols-4"
    >
      {by === "name" && <TextChoice id="q" label="Name of the company" value={choices.name} />}
      <TextChoice id="role" label="Job title" value={choices.role?.title ?? ""} />
      <SelectChoice id="field" label="Field" value={choices.field?.slug ?? ""}>
        <option value="">Any</option>
        {options.fields.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </SelectChoice>
      <SelectChoice
        id="state"
        label={by === "name" ? "State, where wages are loaded" : "State"}
        value={choices.state?.postal ?? ""}
      >
        <option value="">{by === "name" ? "Any" : "Whole country"}</option>
        {options.states.map(({ postal, title }) => (
          <option key={postal} value={postal}>
            {title}
          </option>
        ))}
      </SelectChoice>
      {by === "cases" && (
        <SelectChoice id="cases" label="Cases, at least" value={String(choices.fewestCases)}>
          {FLOORS.map((least) => (
            <option key={least}>{least}</option>
          ))}
        </SelectChoice>
      )}
      {by === "cases" && choices.sort !== "median" && (
        <input type="hidden" name="sort" value={choices.sort} />
      )}
      <div className="flex items-end gap-4">
        <button type="submit" className="button">
          Show
        </button>
        <a href={action} className="py-2 text-sm">
          Start over
        </a>
      </div>
    </form>
  );
}

function TextChoice({ id, label, value }: { id: string; label: string; value: string }) {
  return (
    <div className="min-w-0">
      <label htmlFor={`choice-${id}`} className="text-sm font-semibold">
        {label}
      </label>
      <input
        id={`choice-${id}`}
        name={id}
        defaultValue={value}
        maxLength={100}
        className="field mt-1 text-sm"
      />
    </div>
  );
}

function SelectChoice({
  id,
  label,
  value,
  children,
}: {
  id: string;
  label: string;
  value: string;
  children: React.ReactNode;
}) {
  return (
    <div className="min-w-0">
      <label htmlFor={`choice-${id}`} className="text-sm font-semibold">
        {label}
      </label>
      <select id={`choice-${id}`} name={id} defaultValue={value} className="field mt-1 text-sm">
        {children}
      </select>
    </div>
  );
}
