const NOT_THE_ARTICLE = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'nav',
  'dialog',
  '[role="navigation"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="complementary"]',
  '[aria-modal="true"]',
  '[hidden]',
  'amp-consent',
  'amp-ad',
  'amp-sidebar',
  'amp-social-share',
  'amp-sticky-ad',
]
// What classes and ids of banners, sign-up boxes and lists of other articles are called, as whole words.
const BOX =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|cmp|onetrust|newsletter|signup|sign-up|promo|related|recommended|recirc|most-?read|trending|social-?share|share-?(?:bar|tools|buttons)|comments?|disqus|outbrain|taboola|sponsored|advert(?:isement)?|ad-(?:slot|unit|container)|breadcrumbs?|paywall-(?:prompt|overlay|modal)|subscribe-(?:box|prompt))(?:$|[\s_-])/i
const LARGEST_BOX = 0.5 // of the page's text; a container that holds more is the page, whatever it is called

/** Takes out of a document what surely is not its article: scripts, banners, dialogs, boxes. Changes the document. */
export function cleanPage(document: Document): void {
  for (const element of document.querySelectorAll(NOT_THE_ARTICLE.join(','))) element.remove()
  const body = document.body
  const most = lengthOf(body) * LARGEST_BOX
  for (const element of [...body.querySelectorAll('div,section,aside,ul,ol,figure,footer,p,form')]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`
    if (BOX.test(name) && !element.querySelector('h1') && lengthOf(element) < most) element.remove()
  }
}

const lengthOf = (element: Element): number => (element.textContent ?? '').length
