import type { ReactNode } from "react";
import type { NumberField, Typed } from "@/server/moves/assumptions";

/** What a field's control says of what stands below it. */
interface Described {
  describedBy: string;
  invalid: true | undefined;
}

interface LabelledProps {
  name: string;
  label: string;
  hint: string;
  error: string | null;
  children: (described: Described) => ReactNode;
}

/** A field of what is assumed, with what is wrong with it and what it means. */
export function Labelled({ name, label, hint, error, children }: LabelledProps) {
  return (
    <div>
      <label htmlFor={name} className="text-sm font-semibold">
        {label}
      </label>
      {children({
        describedBy: error ? `${name}-error ${name}-hint` : `${name}-hint`,
        invalid: error ? true : undefined,
      })}
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

interface AssumptionFieldProps {
  name: NumberField;
  label: string;
  hint: string;
  typed: Typed;
}

/** A number that the sums assume. */
export const AssumptionField = ({ typed: { text, error }, ...field }: AssumptionFieldProps) => (
  <Labelled {...field} error={error}>
    {({ describedBy, invalid }) => (
      <input
        id={field.name}
        name={field.name}
        defaultValue={text}
        autoComplete="off"
        maxLength={40}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        className="field mt-1"
      />
    )}
  </Labelled>
);
