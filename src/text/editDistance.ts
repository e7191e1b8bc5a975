/**
 * Levenshtein distance of two short strings (keys, names), in UTF-16 units, or `most + 1` as soon as it is larger
 * than `most`. O(|a| · most): only the band around the diagonal is computed (Ukkonen 1985).
 *
 * @example editDistance('smith2019', 'smiht2019', 2) // 2
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let start = 0;
  let [m, n] = [a.length, b.length];
  while (start < m && start < n && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (m > start && n > start && a.charCodeAt(m - 1) === b.charCodeAt(n - 1)) [m, n] = [m - 1, n - 1];
  [m, n] = [m - start, n - start];
  if (m === 0 || n === 0) return Math.min(Math.max(m, n), most + 1);
  if (n >= row.length) row = new Uint32Array(n * 2);
  const over = most + 1;
  // One row of the table: left of the place being worked on the new one, from there on the one before.
  for (let j = 0; j <= n; j++) row[j] = Math.min(j, over);
  for (let i = 1; i <= m; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(n, i + most);
    let diagonal = row[from - 1]!;
    let left = from === 1 && i <= most ? i : over;
    row[from - 1] = left;
    let least = left;
    const unit = a.charCodeAt(start + i - 1);
    for (let j = from; j <= to; j++) {
      const up = j === i + most ? over : row[j]!;
      let value = diagonal + (unit === b.charCodeAt(start + j - 1) ? 0 : 1);
      if (up + 1 < value) value = up + 1;
      if (left + 1 < value) value = left + 1;
      if (value > over) value = over;
      diagonal = row[j]!;
      row[j] = value;
      left = value;
      if (value < least) least = value;
    }
    if (least > most) return over;
  }
  return Math.min(row[n]!, over);
}

let row = new Uint32Array(64);
