/** In place of open postings where the database does not answer; a page with it is not kept. */
export const JobsUnread = () => (
  <span className="text-soft">
    <meta name="passing" content="jobs" />
    Job postings cannot be read just now.{" "}
  </span>
);
