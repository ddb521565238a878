import { FieldList } from "@/app/_components/field-list";
import { unknownMetadata } from "@/app/_lib/page-metadata";

export const UNKNOWN_FIELD = unknownMetadata("No field has this name");

/** In place of a field's page where no field has the slug. */
export function UnknownField() {
  return (
    <>
      <h1>No field has this name</h1>
      <p className="mt-4">Every occupation belongs to one of these:</p>
      <FieldList />
    </>
  );
}
