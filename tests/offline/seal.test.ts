import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fits, seal, unbroken } from '../../src/offline/seal.ts';

const SCRIPT = 'https://a.example/_astro/a.12345678.js';
const PAGE = 'https://a.example/en/';
const answer = (body: string, type: string, init: ResponseInit = {}) => new Response(body, { headers: { 'content-type': type }, ...init });
const deleted = vi.fn();

beforeEach(() => {
  deleted.mockReset();
  vi.stubGlobal('caches', { open: async () => ({ delete: deleted }) });
});

describe('what is kept', () => {
  test.each([
    ['a script', SCRIPT, answer('1', 'text/javascript'), true],
    ['a script that is a page', SCRIPT, answer('1', 'text/html; charset=utf-8'), false],
    ['a script that a host calls plain text', SCRIPT, answer('1', 'text/plain'), true],
    ['a page', PAGE, answer('1', 'text/html'), true],
    ['a page that is data', PAGE, answer('1', 'application/json'), false],
    ['an error', SCRIPT, answer('1', 'text/javascript', { status: 404 }), false],
    ['a part of an answer', SCRIPT, answer('1', 'text/javascript', { status: 206 }), false],
    ['an answer from elsewhere', SCRIPT, Object.defineProperty(answer('1', 'text/javascript'), 'type', { value: 'opaque' }), false],
    ['an answer of another address', SCRIPT, Object.defineProperty(answer('1', 'text/javascript'), 'redirected', { value: true }), false],
  ])('%s: %#', (_, address, response, kept) => expect(fits(response, address)).toBe(kept));
});

describe('a seal', () => {
  const request = new Request(SCRIPT);
  const sealed = async () => {
    const kept = await seal.cacheWillUpdate?.({ request, response: answer('whole', 'text/javascript'), event: new Event('fetch') as never });
    if (!kept) throw new Error('was not kept');
    return kept;
  };
  test('lets out what is as it was', async () => {
    expect(await (await unbroken('store', request, await sealed()))?.text()).toBe('whole');
    expect(deleted).not.toHaveBeenCalled();
  });
  test.each([['cut', 'who'], ['changed', 'whale'], ['empty', '']])('removes what is %s', async (_, body) => {
    const { headers } = await sealed();
    expect(await unbroken('store', request, new Response(body, { headers }))).toBeUndefined();
    expect(deleted).toHaveBeenCalledWith(request);
  });
  test('removes what never had one', async () => {
    expect(await unbroken('store', request, answer('whole', 'text/javascript'))).toBeUndefined();
  });
});
