// What HTML's elements mean for a reader of articles (HTML Living Standard, https://html.spec.whatwg.org/).

/** Never words to cite, whatever is in them. */
export const wordless: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math iframe object embed canvas audio video map form button select textarea ' +
    'input datalist progress meter dialog head title link meta base'
  ).split(' '),
);

/** Around an article, not in it. */
export const around: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'menu', 'search']);

/** Roles (WAI-ARIA 1.2) of what is around an article. */
export const rolesAround =
  /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|toolbar|dialog|alert|alertdialog|tablist)$/;

/** Classes and ids that sites give to what is around an article. */
export const namesAround =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|cookies?|consent|gdpr|newsletter|signup|sign-up|subscribe|subscription|paywall|promo|promotion|advert|advertisement|ads?|ad-slot|sponsored|outbrain|taboola|related|recommended|recommendations|read-more|more-on|most-read|trending|share|sharing|social|comments?|disqus|popup|modal|banner|skip-link|screen-reader-text|visually-hidden|sr-only|toolbar|pagination|tags|byline|author-bio|print-only)(?:$|[\s_-])/i;

/** Elements that begin and end a block of text. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
