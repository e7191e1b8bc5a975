import type { CslName } from '../metadata.js';

// What office programs write into the properties of a file when nobody said anything.

const noTitle =
  /^(?:untitled|title|document\d*|(?:microsoft )?word(?: document)?|microsoft word\b.*|powerpoint\b.*|slide 1|normal|blank)$|^microsoft word - |\.(?:docx?|indd|tex|dvi|qxd|odt|pdf|rtf|pptx?)$/i;

const nobody =
  /^(?:microsoft office user|windows user|office user|user|users?\d*|owner|admin(?:istrator)?|author|unknown|anonymous|default|guest|pc|dell|hp|lenovo|acer|asus|python-docx|openpyxl|apache poi|pandoc|libreoffice|docx4j|writer|root)$/i;

/** A title of a document's properties, white space folded; `undefined` for what no person gave it. */
export function realTitle(written: string | undefined): string | undefined {
  const plain = (written ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
  return plain === '' || noTitle.test(plain) ? undefined : plain;
}

/** Authors of a document's properties, parted by semicolons or `and`; what is the name of a program or an account is nobody. */
export function personNames(written: string | undefined): CslName[] {
  return (written ?? '')
    .slice(0, 500)
    .split(/;|\sand\s/)
    .map((n) => n.replace(/\s+/g, ' ').trim())
    .filter((n) => n !== '' && !nobody.test(n) && !/^[^\s@]+@\S+$/.test(n))
    .map((literal) => ({ literal }));
}
