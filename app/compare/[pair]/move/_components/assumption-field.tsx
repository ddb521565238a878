import type { NumberField, Typed } from "@/server/moves/assumptions";

interface AssumptionFieldProps {
  name: NumberField;
  label: string;
  hint: string;
  typed: Typed;
}

/** A number that the sums assume, with what is wrong with it and what it means. */
export function AssumptionField({
  name,
  label,
  hint,
  typed: { text, error },
}: AssumptionFieldProps) {
  return (
    <div>
      <label htmlFor={name} className="text-sm font-semibold">
        {label}
      </label>
      <input
        id={name}
        name={name}
        defaultValue={text}
        autoComplete="off"
        maxLength={40}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error ${name}-hint` : `${name}-hint`}
        className="field mt-1"
      />
      {error && (
        <p id={`${name}-error`} className="mt-1 text-sm font-semibold">
          {error}
        </p>
      )}
      <p id={`${name}-hint`} className="mt-1 text-sm text-soft">
        {hint}
      </p>
    </div>
  );
}
