import { describe, expect, test } from 'vitest';
import { holdsNumber, isNumber } from '../../src/search/paste.ts';

describe('a pasted number', () => {
  test.each(['1Z999AA10123456784', '9400 1000 0000 0000 0000 00', 'LX123456789CN', 'JT0001234567890', 'SPXVN012345678', '576912345678901234', '１２３４５６７８９０', '4207-5043-9261-2903'])('%s looks like one', (text) => expect(isNumber(text)).toBe(true));
  test.each(['12315', 'iphone 15', 'refund 123456789', 'order 1234567890', 'call 400 820 8820', '2026-11-26 to 2026-12-01', '911', '', '2026-11-26', 'abcdefghij1234567', '9'.repeat(41), '退款'])('%s does not', (text) => expect(isNumber(text)).toBe(false));
  test.each(['where is 1Z999AA10123456784', '单号LX123456789CN查不到', 'refund for order 112-1234567-1234567', 'where is 9400 1000 0000 0000 0000 00', 'where is 4207-5043-9261-2903', '订单 2026 1126 0012 3456 退款', 'usps 9400\u200B100000000000'])('%s holds one', (text) => expect(holdsNumber(text)).toBe(true));
  test.each(['call 12315', '退款2026年11月26日', 'iphone 15 pro max'])('%s holds none', (text) => expect(holdsNumber(text)).toBe(false));
});
