/** How the lists and sentences of a role page are had that are no figures. */
export const LIST_METHODS = [
  {
    label: "Names of occupations",
    method:
      "A short plain name of ours; the official title and the code stand under it. Figures go by the official title.",
  },
  {
    label: "Pay by year",
    method:
      "Mean and median of each year's wage survey, as published and in dollars of the newest: times the consumer price index of the newest survey's month, divided by that of its own. Only years in which the survey has the occupation under the same code and title; the line has a break where one is missing. The survey is not made to follow pay over years, and its estimates began to come from a model in 2021.",
  },
  {
    label: "Interests",
    method:
      "O*NET scores six interests for each occupation, from 1 to 7. Workers are not asked: the scores come from machine learning and, for most occupations, experts. We name the two highest.",
  },
  {
    label: "Work styles",
    method:
      "O*NET rates what each of its work styles does for performance, from -3 (hurts) to 3 (helps), and ranks those that set an occupation apart; both come from a model and experts, not from workers. We name the three that help most and the three that set the work apart most.",
  },
  {
    label: "Tools and programs",
    method:
      "As O*NET lists them. First come those that job postings of the occupation often ask for; of these, and of the others, first come those that occupations of the same major group list and others do not. So that a program which a single occupation lists does not lead, each is counted as if twenty more of other groups listed it.",
  },
  {
    label: "Bright outlook",
    method:
      "Whether O*NET lists the occupation as one of bright outlook, with the reasons that it gives; the list does not say of which release it is.",
  },
];
