// What HTML's elements mean for a reader of articles (HTML Living Standard, https://html.spec.whatwg.org/).

/** Never words to cite, whatever is in them. */
const wordless: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video map button select textarea ' +
    'input datalist progress meter dialog head title link meta base rt rp'
  ).split(' '),
);

/** Around an article, not in it. */
const around: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'menu', 'search']);

/** Roles (WAI-ARIA 1.2) of what is around an article. */
const rolesAround =
  /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|toolbar|dialog|alert|alertdialog|tablist)$/;

/** Classes and ids that sites give to what is around an article. */
const namesAround =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|cookies?|consent|gdpr|newsletter|signup|sign-up|subscribe|subscription|paywall|promo|promotion|advert|advertisement|ads?|ad-slot|sponsored|outbrain|taboola|related|recommended|recommendations|read-more|more-on|most-read|trending|share|sharing|social|comments?|disqus|popup|modal|banner|skip-link|screen-reader-text|visually-hidden|sr-only|toolbar|pagination|tags|byline|author-bio|print-only|noprint|toc|navbox|mw-editsection|mw-jump-link)(?:$|[\s_-])/i;

/** Elements that begin and end a block of text. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

type Attributes = Readonly<Record<string, string>>;

/** Whether nothing in an element is text that a reader sees. `whole`: only that; else what is around an article, too. */
export function isHidden(name: string, attributes: Attributes, whole: boolean): boolean {
  if (wordless.has(name) || (whole ? name === 'nav' : around.has(name))) return true;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')) return true;
  return !whole && rolesAround.test(attributes.role ?? '');
}

/** Words of a class that say what a page has, not what an element is: `has-sidebar`, `no-ads`, `with-comments`. */
const onlyHas = /(?:^|\s)(?:has|with|without|no|not|is|show|hide|enable|disable)-\S*/gi;

/**
 * Whether an element looks like something around an article by its class or id. It may be wrong: themes name wrappers
 * after what is in them, and some programs put all of a page into a form.
 */
export function isAround(name: string, attributes: Attributes): boolean {
  if (name === 'form') return true;
  if (/^(?:html|body|article|main|h1)$/.test(name)) return false;
  const names = (attributes.class ?? '').slice(0, 1000).replace(onlyHas, ' ');
  return namesAround.test(names) || namesAround.test((attributes.id ?? '').slice(0, 200));
}

/** Whether an element says that it is the article. */
export function isMainElement(name: string, attributes: Attributes): boolean {
  return name === 'article' || name === 'main' || /^(?:main|article)$/.test(attributes.role ?? '');
}

/** Whether a page of the printed book begins at an element (EPUB 3, `pagebreak`). */
export function isPageBreak(attributes: Attributes): boolean {
  return attributes['epub:type'] === 'pagebreak' || attributes.role === 'doc-pagebreak';
}

/**
 * Whether an element is the mark of a note (`[1]`), or the way back from the note: in the text they would stand inside
 * quotations.
 */
export function isNoteMark(name: string, attributes: Attributes, above: string | undefined): boolean {
  if (/^(?:doc-noteref|doc-backlink)$/.test(attributes.role ?? '')) return true;
  if (/\b(?:noteref|backlink)\b/.test(attributes['epub:type'] ?? '')) return true;
  if (name === 'sup' && /\b(?:reference|footnote-ref|noteref)\b/.test(attributes.class ?? '')) return true;
  if (name !== 'a') return false;
  const isInPage =
    (attributes.href ?? '').startsWith('#') || /#(?:fn|note|_ftn|cite)/.test(attributes.href ?? '');
  return isInPage && (above === 'sup' || /\bfootnote-(?:ref|back)\b/.test(attributes.class ?? ''));
}
