/** A part of a letter, as data: its text and its HTML say the same. */
export type LetterBlock =
  | { kind: 'paragraph'; text: string }
  /** The figures that matter, one a line. */
  | { kind: 'facts'; rows: readonly { label: string; value: string }[] }
  /** What somebody wrote, as they wrote it. */
  | { kind: 'quote'; text: string }
  | { kind: 'list'; title: string; items: readonly LetterItem[] }
  /** To be copied by hand. */
  | { kind: 'code'; text: string };

/** A line of a list; its link is a path of the page. */
export interface LetterItem {
  text: string;
  path: string | null;
}

/**
 * What a mail says, in French, before it becomes text and HTML. The product's words are set by `typography` by whoever
 * writes them; what a person typed stays as typed.
 */
export interface Letter {
  subject: string;
  /** The first line of the message: what happened, or what is asked. */
  title: string;
  blocks: readonly LetterBlock[];
  /** The one thing to do, on the very page: a path of ours, such as `/contrats/…`. */
  action: { label: string; path: string } | null;
  /** Why this person is written to. */
  reason: string;
  /** Where one chooses whether to be told so; null where there is no choice. */
  settings?: string;
}
