/** Answers of a step, by field. */
type Answers = Readonly<Record<string, unknown>>;

/** Whether two answers are the same; none at all and null are. */
export function isSameAnswer(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

const fieldsOf = (...each: Answers[]) => [...new Set(each.flatMap(Object.keys))];

export function isSameStep(one: Answers, other: Answers): boolean {
  return fieldsOf(one, other).every((field) => isSameAnswer(one[field], other[field]));
}

/** What becomes of answers written here when others were saved elsewhere in the meantime. */
export interface MergedAnswers<T> {
  /** Both, with one's own where they differ. */
  merged: T;
  /** Fields answered in two ways: somebody has to choose. */
  conflicts: string[];
}

/**
 * @param base what was saved when one began to write here
 * @param mine what is written here
 * @param theirs what is saved now
 */
export function mergeAnswers<T extends object>(base: T, mine: T, theirs: T): MergedAnswers<T> {
  const [before, here, elsewhere] = [base as Answers, mine as Answers, theirs as Answers];
  const conflicts: string[] = [];
  const merged: Record<string, unknown> = { ...here };
  for (const field of fieldsOf(here, elsewhere)) {
    if (isSameAnswer(here[field], before[field])) merged[field] = elsewhere[field];
    else if (!isSameAnswer(elsewhere[field], before[field]) && !isSameAnswer(here[field], elsewhere[field]))
      conflicts.push(field);
  }
  return { merged: merged as T, conflicts };
}
