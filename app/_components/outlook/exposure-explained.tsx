/**
 * What exposure is, and what it is not.
 * @param rated when the tasks were rated, "" where that is not known
 */
export const ExposureExplained = ({ rated }: { rated: string }) => (
  <p className="mt-3 max-w-3xl">
    A task counts as exposed where a language model could take at least half of the time away and
    the result would be as good. Researchers asked this of each task that O*NET listed,{" "}
    <span className="whitespace-nowrap">GPT-4</span> on one side and people on the other, and the
    two do not always agree. The narrow measure counts tasks that a language model alone would do,
    the wide one also those that need further software made of it, the middle one the latter half.
    They rated what could be done{rated && `, with the models of ${rated}`}; nobody observed it.
    Such a tool may do a part of the work, help with it, or not be used at all: from these shares it
    does not follow that jobs vanish, or that they stay.
  </p>
);
