// Numbers that look like a rule of the platform, a law or a bank. They belong in content/facts.yml.
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?';
// 一两天, 这两天 and 第三天 are no limits.
const PATTERNS = [
  new RegExp(String.raw`\b(?:\d+|${COUNT})[\s-]+(?:(?:business|working|calendar)[\s-]+)?(?:hours?|hrs?|days?|weeks?|months?|years?)\b`, 'gi'),
  /\b\d+(?:h|hrs?|d)\b/gi,
  /[$£€¥₱₫฿]\s?\d(?:[\d,.]*\d)?|\b\d(?:[\d,.]*\d)?\s?(?:[%€£]|(?:USD|GBP|EUR|dollars?|pounds?|euros?|yen|baht|pesos?|per ?cent)\b)/g,
  new RegExp(String.raw`\b${COUNT}\s+per ?cent\b`, 'gi'),
  /\b(?:a fortnight|half an? (?:hour|day|month|year))\b/gi,
  /(?<![\d第一这那])(?:\d{1,3}(?:\s*[到至~-]\s*\d{1,3})?|[两二三四五六七八九十半]+)\s*个?(?:工作日|自然日|小时|天|周|星期|个月|年)/g,
  /(?<![\d月第])\d{1,3}\s*日(?!期)|百分之[\d一二三四五六七八九十百]+/g,
  /(?:\d+|[两二三四五六七八九十百千]+)\s*(?:元|美元|英镑|欧元)/g,
  /一(?:小时|天|周|星期|个月|年)(?:之内|以内|内)/g,
] as const;

/** A policy number that a reader would see typed in a text, and where in the text it begins. */
export interface TypedNumber { number: string; at: number }

/** Every typed policy number of a text, full-width digits and `**30** days` included, in order. */
export function typedNumbers(text: string): TypedNumber[] {
  // Signs are replaced one by one, so that places in the text stay.
  const plain = text
    .replace(/[０-９％＄￥]/g, (sign) => String.fromCharCode(sign === '￥' ? 0xa5 : sign.charCodeAt(0) - 0xfee0))
    .replace(/<[^>]*>|&nbsp;|[*_`]/g, (sign) => ' '.repeat(sign.length));
  return PATTERNS.flatMap((pattern) => [...plain.matchAll(pattern)].map((match) => ({ number: match[0].replace(/\s+/g, ' ').trim(), at: match.index })))
    .sort((a, b) => a.at - b.at);
}
