import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { MarketChoice } from '../../src/lib/ids.ts';
import { carriersOf, type CarrierBook } from '../../src/tools/tracking/numbers.ts';
import { numbersIn } from '../../src/tools/tracking/parcels.ts';

const book: CarrierBook = parse(readFileSync('content/carriers.yml', 'utf8'));
const ids = (number: string, market?: MarketChoice) => carriersOf(number, book, market).map(({ id }) => id);

/** A number for each form of each carrier, in the order of content/carriers.yml. */
const EXAMPLES: Readonly<Record<string, string>> = {
  usps: '9423129073654815162342 92234290736548151623429073 13234290736548151623 AB123456785US',
  ups: '1Z6234290736548151 T1623429073 516234290736',
  fedex: '623429073654 623429073654815 9634290736548151623429 DT342907365481',
  'dhl-express': '1623429073 JJD0029073654 JVGL4290736548',
  'dhl-ecommerce': 'GM42907365481 23429073654815 420290739248151623429073654815',
  'dhl-paket': 'JJD6234290736548 151623429073 15162342907365481516',
  ontrac: 'C34290736548151 LX12907365 1LS710736548151 BN42907365',
  uniuni: 'UR42907365481516234 URB2907365481516234',
  gofo: 'GFUS42907365481516',
  speedx: 'SPX290736548151623',
  amazon: 'TBA290736548151',
  'royal-mail': 'AB123456785GB',
  parcelforce: 'AA2342907 AAAA4290736548 AA123456785GB 162342907365',
  evri: '1623429073654815 H62A429073654815',
  'dpd-uk': '23429073654815 234290736548151623429073654A',
  yodel: 'JD3429073654815162',
  inpost: '234290736548151623429073',
  'an-post': 'AA123456785IE',
  gls: '51623429073',
  correos: 'AA123456785ES PQ15162342',
  colissimo: '1A16234290736 AB123456785FR',
  chronopost: 'XP123456785FR 51623429073654',
  'poste-italiane': 'AB123456785IT',
  postnl: 'AB123456785NL',
  spx: 'SPXID429073654815 SPXVN42907365481A SPXMY42907365 CNMY34290736',
  jt: '651623429073 JX1623429073 JT1623429073654',
  flash: 'TH3429073654 P2342A0AAA5AA',
  kex: 'SHP2342907365',
  'ninja-van': 'NV16234290',
  'pos-malaysia': 'AB123456785MY',
  ghtk: 'S62342907.AAA81A16.3429073654',
  vnpost: 'AB123456785VN',
  jne: 'CGK2A42907365481',
  sicepat: '001516234290',
  anteraja: 'TSA1623429073',
  singpost: 'AB123456785SG RA123456785SG',
  'thailand-post': 'AB123456785TH',
  correios: 'AA123456785BR',
  estafeta: '8151623429073654815162',
  'correos-mx': 'AB123456785MX',
  yamato: '234290736548',
  sagawa: '234290736548',
  'japan-post': '516234290736 AB123456785JP',
  sf: 'SF1623429073654',
  zto: '73623429073654',
  yto: 'YT6234290736548',
  sto: '77623429073654',
  yunda: '323429073654815 5234290736548',
  'china-post': '1162342907365 PA62342907365 AB123456785CN',
  jd: 'JDA623429073654',
  cainiao: 'LP15162342907365 621516234290736',
  yunexpress: 'YT6234290736548151',
  '4px': '4PX23429073654815CN',
  yanwen: 'UG429073654YP AA429073654YW',
  'hongkong-post': 'AB123456785HK',
};

describe('a right check digit', () => {
  test.each([
    ['1Z999AA10123456784', 'ups'],
    ['J4603636537', 'ups'],
    ['9400111202555842332669', 'usps'],
    ['92748931507708513018050063', 'usps'],
    ['420221539101026837331000039521', 'usps'],
    ['03071790000523483741', 'usps'],
    ['986578788855', 'fedex'],
    ['568283610012734', 'fedex'],
    ['9611020987654312345672', 'fedex'],
    ['3318810025', 'dhl-express'],
    ['C11031500001879', 'ontrac'],
    ['D10011345983010', 'ontrac'],
    ['RB123456785GB', 'royal-mail'],
    ['LX123456785US', 'usps'],
    ['RR123456785IE', 'an-post'],
    ['CX123456785DE', 'dhl-paket'],
    ['LX123456785FR', 'colissimo'],
    ['CP123456785ES', 'correos'],
    ['RR123456785IT', 'poste-italiane'],
    ['LS123456785NL', 'postnl'],
    ['EA123456785TH', 'thailand-post'],
    ['EE123456785VN', 'vnpost'],
    ['EP123456785MY', 'pos-malaysia'],
    ['RA123456785SG', 'singpost'],
    ['EE123456785MX', 'correos-mx'],
    ['NX123456785BR', 'correios'],
    ['EJ123456785JP', 'japan-post'],
    ['LZ123456785CN', 'china-post'],
    ['RC123456785HK', 'hongkong-post'],
  ])('in %s speaks for %s before all others', (number, id) => {
    expect(carriersOf(number, book)[0]).toEqual({ id, checked: true });
  });

  test.each([
    ['1Z999AA10123456785', 'ups'],
    ['996578788855', 'fedex'],
    ['C11031500001889', 'ontrac'],
    ['RB123456786GB', 'royal-mail'],
  ])('is missing in %s, which still has the form of %s', (number, id) => {
    expect(carriersOf(number, book)).toContainEqual({ id, checked: false });
  });

  test.each([['TBA502887274000', 'amazon'], ['JVGL0999999990', 'dhl-express'], ['GM2951173225174494', 'dhl-ecommerce']])('is nothing that %s of %s could have', (number, id) => {
    expect(carriersOf(number, book)).toContainEqual({ id, checked: false });
  });

  test('can be right for two carriers, as one hands the parcel to the other', () => {
    expect(carriersOf('9261292700768711948021', book).filter(({ checked }) => checked).map(({ id }) => id)).toEqual(['usps', 'fedex']);
  });

  test('of a post that we do not know names nobody', () => {
    expect(ids('RB123456785CH')).toEqual([]);
  });
});

describe('the forms of the content', () => {
  test('every carrier with forms has an example for each of them', () => {
    const counted = (numbers: Readonly<Record<string, number>>) => Object.entries(numbers).filter(([, count]) => count > 0).sort();
    const forms = Object.fromEntries(Object.entries(book).map(([id, { numbers }]) => [id, numbers.length]));
    expect(counted(Object.fromEntries(Object.entries(EXAMPLES).map(([id, numbers]) => [id, numbers.split(' ').length])))).toEqual(counted(forms));
  });

  const each = Object.entries(EXAMPLES).flatMap(([id, numbers]) => numbers.split(' ').map((number, index) => [number, id, index] as const));
  test.each(each)('%s fits %s by form %i alone', (number, id, index) => {
    const carrier = book[id];
    const form = carrier?.numbers[index];
    const alone = carrier && form && { 'some-carrier': { ...carrier, numbers: [form] } };
    expect(carriersOf(number, alone ?? {})).toEqual([{ id: 'some-carrier', checked: false }]);
  });

  test.each([
    ['YT1234567890123', ['yto']],
    ['YT1234567890123456', ['yunexpress']],
    ['UR12345678901234567', ['uniuni']],
    ['UR123456789YP', ['yanwen']],
    ['SPXVN12345678901A', ['spx']],
    ['GFUS01234567890123', ['gofo']],
    ['4PX3001234567890CN0', ['4px']],
    ['LP00123456789012', ['cainiao']],
    ['JVGL0999999990', ['dhl-express', 'dhl-paket', 'parcelforce']],
  ])('%s leads to %j and to nobody else', (number, expected) => {
    expect(ids(number)).toEqual(expected);
  });

  test('a form counts for the whole number only', () => {
    expect(ids('XYT1234567890123')).toEqual([]);
    expect(ids('GFUS012345678901234')).toEqual([]);
  });
});

describe('the same number written otherwise', () => {
  test.each(['rb123456785gb', 'RB 123 456 785 GB', ' RB12 3456 785GB\n', 'RB-123456785-GB', 'ＲＢ１２３４５６７８５ＧＢ', 'RB\u00a0123456785\u200bGB'])('%j is of the same carriers', (number) => {
    expect(carriersOf(number, book)).toEqual(carriersOf('RB123456785GB', book));
  });
});

describe('twelve digits, which many carriers use', () => {
  const NO_FEDEX = '123456789013';

  test('are never more than six guesses', () => {
    expect(ids(NO_FEDEX)).toHaveLength(6);
  });

  test.each([
    ['jp', ['yamato', 'sagawa', 'japan-post']],
    ['de', ['ups', 'dhl-paket']],
    ['uk', ['ups', 'fedex', 'parcelforce']],
    ['us', ['ups', 'fedex']],
  ] as const)('in market %s begin with the carriers there', (market, first) => {
    expect(ids(NO_FEDEX, market).slice(0, first.length)).toEqual(first);
  });

  test('that begin with 6 are of J&T in Malaysia', () => {
    expect(ids('612345678901', 'my')[0]).toBe('jt');
  });

  test('with the check digit of FedEx come to it first, wherever the reader is', () => {
    expect(ids('986578788855', 'jp').slice(0, 4)).toEqual(['fedex', 'yamato', 'sagawa', 'japan-post']);
  });

  test.each(['other', undefined] as const)('in market %s keep the order of the file', (market) => {
    const order = Object.keys(book);
    expect(ids(NO_FEDEX, market)).toEqual(ids(NO_FEDEX, market).toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });
});

describe('what is no tracking number', () => {
  test.each([
    '', '   ', '-', '12345', 'hello', 'Out for delivery', '已签收', '2026-11-23', '+44 7700 900123', 'RB123456785GB and RB123456785US', '1Z999AA1012345678', '__proto__', 'constructor', '.*', '1Z999AA10123456784!',
  ])('%j leads to nobody', (text) => {
    expect(ids(text)).toEqual([]);
  });

  test('a very long text leads to nobody', () => {
    for (const text of ['1Z999AA10123456784'.repeat(50_000), '9'.repeat(1_000_000), `TH${'0'.repeat(500)}`]) expect(ids(text)).toEqual([]);
  });

  test('an empty book knows nobody', () => {
    expect(carriersOf('1Z999AA10123456784', {})).toEqual([]);
  });

  test('no text makes it throw, and every answer is in order', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[A-Z0-9 -]{0,45}$/), fc.stringMatching(/^[A-Z]{0,4}\d{7,34}[A-Z]{0,2}$/));
    fc.assert(fc.property(texts, fc.constantFrom('us', 'jp', 'other', undefined), (text, market) => {
      const fits = carriersOf(text, book, market);
      expect(fits.length).toBeLessThanOrEqual(6);
      expect(new Set(fits.map(({ id }) => id)).size).toBe(fits.length);
      expect(fits.every(({ id }) => Object.hasOwn(book, id))).toBe(true);
      expect(fits.map(({ checked }) => checked)).toEqual(fits.map(({ checked }) => checked).toSorted((a, b) => Number(b) - Number(a)));
    }), { numRuns: 500 });
  });
});

// A number with dots is rather the end of a sentence.
test.each(Object.entries(EXAMPLES).filter(([id]) => id !== 'ghtk'))('the numbers of %s are found in a text', (_, examples) => {
  const numbers = examples.split(' ');
  expect(numbers.filter((number) => !numbersIn(`Tracking number: ${number}\n20 Nov 2026 10:00 Delivered`).includes(number))).toEqual([]);
});
