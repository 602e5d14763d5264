/** Items that stand on one side against those of the other. */
export interface Run {
  left: string[];
  right: string[];
}

/**
 * Two lists side by side, by their longest common subsequence: the runs that differ. Time and room go with the product
 * of the lengths: the sentences of a section.
 */
export function aligned(left: readonly string[], right: readonly string[]): Run[] {
  const lengths = commonLengths(left, right);
  const common = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  const runs: Run[] = [{ left: [], right: [] }];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const isShared = row < left.length && column < right.length && left[row] === right[column];
    if (isShared) {
      runs.push({ left: [], right: [] });
      row += 1;
      column += 1;
    } else if (
      column >= right.length ||
      (row < left.length && common(row + 1, column) >= common(row, column + 1))
    )
      runs.at(-1)?.left.push(...left.slice(row, ++row));
    else runs.at(-1)?.right.push(...right.slice(column, ++column));
  }
  return runs.filter((run) => run.left.length + run.right.length > 0);
}

/** `[row][column]`: how many items are common to what follows each place. */
function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let row = left.length - 1; row >= 0; row--) {
    const [here = [], below = []] = [lengths[row], lengths[row + 1]];
    for (let column = right.length - 1; column >= 0; column--)
      here[column] =
        left[row] === right[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
  }
  return lengths;
}
