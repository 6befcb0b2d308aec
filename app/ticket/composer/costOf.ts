import { withCode } from '../../../contract/couponCode.ts';
import { creditsOf, DEFAULT_PRICES } from '../../../contract/credits.ts';
import { type Segments, segmentsOf } from '../../../contract/segments.ts';
import type { Settings } from '../../../contract/settings.ts';
import {
  isWorthShortening,
  replaceAddresses,
  SHORT_LINK_CODE_LENGTH,
  shortLinksBegin,
} from '../../../contract/shortLinks.ts';
import type { ChosenCoupon } from '../drafts.ts';

/** Of the settings, what a text costs by. */
export type Pricing = Pick<Settings, 'credits' | 'shorten_links' | 'link_domain'>;

export type Costed = {
  text: string;
  pictures: number;
  coupon: ChosenCoupon | null;
  /** ISO 3166 of where the customer is, as far as it is known. */
  country: string | null;
  /** null while they are not loaded: then the text is counted as it stands. */
  pricing: Pricing | null;
  /** Where short links lead without a domain of the shop's own. */
  linkBase: string;
};

/** What a reply will take (REPLY-6). `isAbout` where the code or the country's price is not known here. */
export type Cost = Segments & { credits: number; isAbout: boolean };

/** As long as most codes of pools are. */
const SOME_CODE = 'XXXXXXXXXX';
const SOME_LINK_CODE = 'x'.repeat(SHORT_LINK_CODE_LENGTH);

export function costOf(costed: Costed): Cost {
  const { coupon, country, pictures, pricing } = costed;
  const counted = segmentsOf(asItLeaves(costed));
  const prices = pricing?.credits ?? DEFAULT_PRICES;
  const credits = creditsOf({ segments: counted.segments, pictures, country, prices });
  const isPriceKnown = Object.keys(prices.country_factors).length === 0;
  const isCodeKnown = coupon === null || coupon.code !== null || pictures > 0;
  return { ...counted, credits, isAbout: !isPriceKnown || !isCodeKnown };
}

/** With its code in it and its links short. */
export function asItLeaves({ text, coupon, pricing, linkBase }: Costed): string {
  const whole = coupon ? withCode(text, coupon.code ?? SOME_CODE) : text;
  if (!pricing?.shorten_links || !whole.includes('://')) return whole;
  const begins = shortLinksBegin(pricing.link_domain, linkBase);
  return replaceAddresses(whole, url => (isWorthShortening(url, begins) ? begins + SOME_LINK_CODE : url));
}
