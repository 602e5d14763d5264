import {
  addDays,
  type Calendar,
  type Content,
  type Day,
  type Mission,
  type Person,
  type PlannedDate,
  type StockTaking,
  weekdayOf,
} from '@equipage/domain';

/** What a contract of the demonstration says, in a line. */
export interface Outline {
  mission: Mission;
  percent: number;
  startsOn: Day;
  /** How many mornings are planned, one every two weeks. */
  mornings: number;
  extendedHours?: boolean;
  fieldTrips?: boolean;
  benefits?: string;
  stockTaking?: StockTaking;
}

/** Working mornings from the start on, one every two weeks, on a day that the person works and that is no holiday. */
function morningsFrom(startsOn: Day, count: number, person: Person, calendar: Calendar): PlannedDate[] {
  return Array.from({ length: count }, (_, index) => {
    let date = addDays(startsOn, 1 + index * 14);
    const suits = (day: Day) =>
      calendar.isWorkingDay(day) && person.worksOn.some((weekday) => weekday === weekdayOf(day));
    while (!suits(date)) date = addDays(date, 1);
    return { date, from: '09:00', to: '12:30' };
  });
}

/** The whole content of a contract, from the directory and its outline. */
export function contentOf(person: Person, outline: Outline, calendar: Calendar): Content {
  const { civility, firstName, lastName, jobTitle, directorate, service, workShare, worksOn, annualised } =
    person;
  const { mission, percent, startsOn, mornings } = outline;
  return {
    identity: {
      civility,
      firstName,
      lastName,
      jobTitle,
      directorate,
      service,
      workShare,
      worksOn: [...worksOn],
      annualised,
    },
    mission: {
      domains: [...mission.domains],
      missionId: mission.id,
      title: mission.title,
      description: mission.description,
      deadline: addDays(startsOn, 150),
    },
    commitment: {
      percent,
      startsOn,
      extendedHours: outline.extendedHours ?? false,
      fieldTrips: outline.fieldTrips ?? false,
      plannedDates: morningsFrom(startsOn, mornings, person, calendar),
    },
    service: {
      managerId: person.managerId,
      benefits: outline.benefits ?? null,
      stockTaking: outline.stockTaking ?? 'on-request',
    },
  };
}
