/**
 * A citation key from a file name: letters, figures and `_ - . :`, in lower case, without the ending. What Pandoc
 * would not read as a key becomes a hyphen.
 *
 * @example keyFromName('Council minutes (May).txt') // 'council-minutes-may'
 */
export function keyFromName(name: string): string {
  const bare = name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const key = bare
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_.:-]+/gu, '-')
    .replace(/^[-.:]+|[-.:]+$/g, '');
  return key === '' ? 'source' : key;
}
