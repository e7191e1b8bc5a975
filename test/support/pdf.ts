/** Text on a page of a made PDF: points from the bottom left corner, in Helvetica. */
export interface Shown {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

const encode = (text: string) => new TextEncoder().encode(text);

/**
 * A PDF of these pages, letters in WinAnsi, with page labels from `iv` on where `roman` is set, and its properties; with
 * `picture` each page has one, as scanned ones have.
 * Small and plain, so that a test says what is on each page.
 */
export function makePdf(
  pages: readonly (readonly Shown[])[],
  options: { readonly info?: string; readonly roman?: boolean; readonly picture?: boolean } = {},
): Uint8Array {
  const objects: string[] = [];
  const labels = options.roman ? '/PageLabels << /Nums [0 << /S /r /St 4 >>] >>' : '';
  objects[1] = `<< /Type /Catalog /Pages 2 0 R ${labels} >>`;
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  objects[4] = `<< ${options.info ?? ''} >>`;
  // Four grey squares, as large as the page is within its margins.
  const picture = options.picture
    ? 'q 340 0 0 500 40 45 cm BI /W 2 /H 2 /CS /G /BPC 8 /F /AHx ID F0E0C8D8> EI Q\n'
    : '';
  const kids = pages.map((shown, i) => {
    const [page, content] = [5 + 2 * i, 6 + 2 * i];
    const text = shown
      .map(({ x, y, text, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${winAnsi(text)}) Tj ET`)
      .join('\n');
    const stream = picture + text;
    objects[page] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`;
    objects[content] = `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
    return `${page} 0 R`;
  });
  objects[2] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`;
  let text = '%PDF-1.4\n';
  const at: number[] = [];
  objects.forEach((body, n) => {
    at[n] = text.length;
    text += `${n} 0 obj\n${body}\nendobj\n`;
  });
  const xref = text.length;
  const rows = objects.map((_, n) => `${String(at[n]).padStart(10, '0')} 00000 n \n`).slice(1);
  text += `xref\n0 ${objects.length}\n0000000000 65535 f \n${rows.join('')}`;
  text += `trailer << /Size ${objects.length} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${xref}\n%%EOF`;
  return encode(text);
}

const typographic: Readonly<Record<string, string>> = {
  '“': '\\223',
  '”': '\\224',
  '’': '\\222',
  '–': '\\226',
};

function winAnsi(text: string): string {
  return text.replace(/[\\()]/g, '\\$&').replace(/[“”’–]/g, (c) => typographic[c]!);
}

/** Lines one below the other, from the top. */
export function linesAt(x: number, top: number, lines: readonly string[], leading = 12): Shown[] {
  return lines.map((text, i) => ({ x, y: top - i * leading, text }));
}
