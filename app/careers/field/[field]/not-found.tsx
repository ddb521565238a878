import { FieldList } from "@/app/_components/field-list";

export default function UnknownField() {
  return (
    <>
      <h1>No field has this name</h1>
      <p className="mt-4">Every occupation belongs to one of these:</p>
      <FieldList />
    </>
  );
}
