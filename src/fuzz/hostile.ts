import fc from 'fast-check';

/** Texts that mean something to a browser, a database, a regular expression, a shell, a file system or JavaScript itself. */
export const PAYLOADS = [
  '<script>window.__pwned=1</script>', '"><img src=x onerror=window.__pwned=1>', "' onmouseover='window.__pwned=1", '<svg/onload=window.__pwned=1>', '</textarea><script>window.__pwned=1</script>',
  '</title><b id=pwned>', '<!--', ']]>', '&lt;b&gt;', '&#60;b id=pwned&#62;', '<a href="javascript:window.__pwned=1">x</a>', 'javascript:window.__pwned=1', 'data:text/html,<script>window.__pwned=1</script>',
  '<pwned-element>', '<style>*{display:none}</style>', '<base href=//evil.example>', '<meta http-equiv=refresh content=0;url=//evil.example>', '{{constructor.constructor("window.__pwned=1")()}}', '${window.__pwned=1}',
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '{"__proto__":{"pwned":1}}', '__proto__[pwned]=1', 'constructor.prototype.pwned=1', 'undefined', 'null', 'NaN', '[object Object]',
  "' OR '1'='1' --", '1; DROP TABLE orders', '(a+)+$', '.*.*.*=', '[', '(?', '\\', '$&', '$1', '%', '%00', '%0d%0aSet-Cookie:x=1', '%E0%A4%A', '%F0%9F%93%A6', '../../../etc/passwd', '..\\..\\x.exe', 'C:\\CON', 'NUL.txt', 'aux', '.htaccess', '~/.ssh', '$(id)', '`id`', '| cat',
  '[x](javascript:alert(1))', '![x](//evil.example/a.png)', '# heading', '- [x] done', '1. one', '> quote', '```', '| a | b |', '***', '<https://evil.example>',
  'BEGIN:VEVENT', '\r\nATTENDEE:mailto:x@evil.example\r\n', '\nEND:VCALENDAR', 'Content-Type: text/html\r\n\r\n<b>', '=HYPERLINK("//evil.example")', '@SUM(1)', '#problem=damaged&for=platform', '&q=x', '#q=1', '?a=b',
  '{order-number}', '{name}', '{{date}}', '{', '}', '{}', '576900428877123456', '1Z999AA10123456784', '2026-02-30', '2026-11-23', '99/99/9999', '１２３４', '٣٤٥', '00000000000000000000',
] as const;

/** Characters that are not seen, turn the text round, or are no characters at all. */
export const SIGNS = ['\0', '\u0007', '\b', '\t', '\n', '\v', '\f', '\r', '\u001b', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u034f', '\u061c', '\u115f', '\u180e', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202e', '\u2060', '\u2066', '\u2069', '\u3000', '\u3164', '\ufe0f', '\ufeff', '\uff1c', '\ufff9', '\ufffd', '\ufffe', '\uffff', '\ud800', '\udbff', '\udc00', '\udfff', '😀', '👨‍👩‍👧‍👦', '🇬🇧', '𠮷', '\u{e0001}', '\u{10ffff}', 'İ', 'ı', 'ß', 'ﬃ', 'ﷺ', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞', 'ก็็็็', '㋿', '½', '①', 'Ⅷ'] as const;

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const noise = fc.oneof(fc.string({ unit: 'binary', maxLength: 60, size: 'max' }), fc.string({ unit: anyUnit, maxLength: 40, size: 'max' }), fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12, size: 'max' }), fc.string({ maxLength: 60, size: 'max' }));

/** What happens to a text on its way: cut, doubled, mixed with another one, or read in the wrong encoding. `at` and `with` say where and with what. */
const EDITS: readonly ((text: string, at: number, other: string) => string)[] = [
  (text, at) => text.slice(at % (text.length + 1)),
  (text, at) => text.slice(0, at % (text.length + 1)),
  (text, at, other) => text.slice(0, at % (text.length + 1)) + other + text.slice(at % (text.length + 1)),
  (text, at) => text.repeat(1 + (at % 6)),
  (text, at, other) => text.slice(at % (text.length + 1)) + other + text.slice(0, at % (text.length + 1)),
  (text) => [...text].reverse().join(''),
  (text) => text.toUpperCase(),
  (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (text) => Buffer.from(text, 'utf8').toString('latin1'),
  (text) => Buffer.from(text, 'utf16le').toString('utf8'),
  (text) => encodeURIComponent(text.toWellFormed()),
  (text) => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
  (text) => text.normalize('NFD'),
  (text, _, other) => [...text].join(other.slice(0, 1)),
  (text) => text.replace(/\s+/g, ''),
];

/** Texts of all bad kinds, made of real ones, payloads and noise, of at most `most` code units. */
export function hostile(corpus: readonly string[], most = 600): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...corpus) }, { weight: 4, arbitrary: fc.constantFrom(...PAYLOADS) }, { weight: 3, arbitrary: noise });
  const edits = fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.nat(4000), piece), { maxLength: 3, size: 'max' });
  return fc.tuple(fc.array(piece, { minLength: 1, maxLength: 4, size: 'max' }), fc.constantFrom('', ' ', '\n', '\r\n', '\t', ', '), edits)
    .map(([pieces, glue, all]) => all.reduce((text, [edit, at, other]) => edit(text.slice(0, most), at, other), pieces.join(glue)).slice(0, most));
}

/** The same, blown up now and then to some hundred thousand characters. */
export const hugeNowAndThen = (corpus: readonly string[], most: number): fc.Arbitrary<string> => fc.oneof(
  { weight: 400, arbitrary: hostile(corpus, 4000) },
  { weight: 1, arbitrary: hostile(corpus).map((text) => (text || 'x').repeat(Math.ceil(most / (text.length || 1))).slice(0, most)) },
);

/** Values as JSON may hold them, made of such texts; names of fields too. */
export const hostileJson = (corpus: readonly string[]): fc.Arbitrary<unknown> => {
  const text = hostile(corpus, 400);
  return fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, 1.5, '', [], {}), fc.double(), text),
      fc.array(tie('value'), { maxLength: 4 }),
      // Written and read again, as a field called __proto__ comes about only so.
      fc.array(fc.tuple(fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'length', 'toString')), tie('value')), { maxLength: 4 })
        .map((pairs) => JSON.parse(`{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`) as unknown),
    ),
  })).value;
};
