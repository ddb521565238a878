import type { ComponentProps, ReactNode } from "react";

type Props = ComponentProps<"input"> & { id: string; label: string; hint?: ReactNode };

/** A labelled field of a plain form. Its hint is read out with it. */
export function TextField({ id, label, hint, ...input }: Props) {
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input id={id} className="field mt-1" aria-describedby={hintId} {...input} />
      {hint && (
        <p id={hintId} className="mt-1 text-sm text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
