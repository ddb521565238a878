import { Link } from "@/app/_components/link";

export default function NoSuchList() {
  return (
    <>
      <h1>There is no such list</h1>
      <p className="mt-4">
        It was deleted, or it is somebody else’s. Go to <Link href="/shortlists">your lists</Link>.
      </p>
    </>
  );
}
