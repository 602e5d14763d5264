/** What a kind of problem answers: its status, and its words. */
export interface ProblemKind {
  status: number;
  title: string;
  detail: string;
}
