/** A run of words that stayed, went or came. */
export interface WordRun {
  text: string;
  change: 'none' | 'gone' | 'come';
}

/**
 * Two states of one text, word by word: the runs that both share, and between them what went, then what came. Texts are
 * those of a field (4 000 characters at most), so that a plain table of common lengths is quick enough.
 */
export function wordChanges(before: string, after: string): WordRun[] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const common = commonLengths(was, is);
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    if (i < was.length && was[i] === is[j]) {
      add(runs, 'none', was[i]);
      i += 1;
      j += 1;
    } else if (i < was.length && (j === is.length || at(common, i + 1, j) >= at(common, i, j + 1))) {
      add(runs, 'gone', was[i]);
      i += 1;
    } else {
      add(runs, 'come', is[j]);
      j += 1;
    }
  }
  return runs;
}

/** Words and what parts them, so that joined they give the text again. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? [];
}

type Lengths = readonly Uint16Array[];

/** `[i][j]`: how many words the two have in common, in order, from `i` and `j` on. */
function commonLengths(was: readonly string[], is: readonly string[]): Lengths {
  const lengths = Array.from({ length: was.length + 1 }, () => new Uint16Array(is.length + 1));
  for (let i = was.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? new Uint16Array(0);
    for (let j = is.length - 1; j >= 0; j -= 1)
      row[j] =
        was[i] === is[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), row[j + 1] ?? 0);
  }
  return lengths;
}

function at(lengths: Lengths, i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

function add(runs: WordRun[], change: WordRun['change'], text = ''): void {
  const last = runs.at(-1);
  if (last?.change === change) last.text += text;
  else runs.push({ text, change });
}
