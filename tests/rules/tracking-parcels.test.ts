import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/tools/tracking/parcels.ts';
import { explained } from './tracking-book.ts';

const A = '1Z999AA10123456784\n20 Nov 2026 10:00 Delivered, front door\n19 Nov 2026 09:00 Out for delivery\n17 Nov 2026 09:00 Picked up';
const B = 'Tracking number: 9400111899223197428490\n21 Nov 2026 10:00 In transit\n18 Nov 2026 09:00 Accepted at USPS Origin Facility';

describe('two parcels in one paste', () => {
  test.each([[`${A}\n\n${B}`, ['delivered_safe_place', 'in_transit']], [`${B}\n${A}`, ['in_transit', 'delivered_safe_place']]])('are told apart and both explained', (text, statuses) => {
    expect(explained(text).parcels.map(({ status }) => status)).toEqual(statuses);
  });
  test('keep the numbers they stand under', () => {
    expect(explained(`${A}\n${B}`).parcels.map(({ number }) => number)).toEqual(['1Z999AA10123456784', '9400111899223197428490']);
  });
});

describe('two parcels are not taken for one', () => {
  test.each([
    ['where the second begins after the first failed', '1Z999AA10123456784\n16 Jul 2026 Delivery attempt failed\n\n9400111899223197428490\n17 Jul 2026 Delivered', ['delivery_attempt_failed', 'delivered']],
    ['where there are no dates', '1Z999AA10123456784\nDelivered\n\n9400111899223197428490\nOut for delivery', ['delivered', 'out_for_delivery']],
    ['where another came in two legs', '1Z999AA10123456784\n1 Jul 2026 Delivered\n\nLP00123456789012\n12 Jul 2026 Departed from departure country/region\n\n9400111899223197428490\n18 Jul 2026 Out for delivery', ['delivered', 'out_for_delivery']],
  ])('%s', (_, text, statuses) => {
    expect(explained(text, '2026-07-20').parcels.map(({ status }) => status)).toEqual(statuses);
  });
});

describe('one parcel stays one', () => {
  test('where it changed its number on the way', () => {
    const legs = 'LP00123456789012\n2026-11-12 Departed from departure country/region\n2026-11-10 Received by logistics company\n\n9400111899223197428490\n2026-11-20 Arrived at USPS Facility\n2026-11-18 Accepted at USPS Destination Facility';
    expect(explained(legs)).toMatchObject({ parcels: [{}], status: 'origin_facility' });
  });
  test('where its number stands above and below', () => {
    expect(explained(`${A}\n1Z999AA10123456784`).parcels).toHaveLength(1);
  });
  test('where another number has no history', () => {
    expect(explained(`${A}\nOrder 576918203344556677`).parcels).toHaveLength(1);
  });
});

test.each([
  ['Tracking number 1Z 999 AA1 01 2345 6784', ['1Z999AA10123456784']],
  ['JD 0002 2233 0117', ['JD000222330117']],
  ['运单号：SF1609874421033 复制', ['SF1609874421033']],
  ['LE193446208HK and YT2632112233445566', ['LE193446208HK', 'YT2632112233445566']],
  ['Call 0900-123-4567 or 13800138000, 20 Nov 2026 10:00, US$1234567', []],
  ['rider 138****8888', []],
  ['00340434161094042557', ['00340434161094042557']],
  ['149331877648230', ['149331877648230']],
])('the numbers in %s are %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
