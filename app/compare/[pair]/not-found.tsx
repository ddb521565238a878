import { PairForm } from "@/app/_components/pair-form";

export default function UnknownPair() {
  return (
    <>
      <h1>One of these roles is not known here</h1>
      <p className="mt-4">
        The address names a role that is not among our occupations and titles. Look it up by another
        name:
      </p>
      <div className="mt-6">
        <PairForm />
      </div>
    </>
  );
}
