/** Clauses that report nothing: questions. */
const QUESTION = /[?？]|吗|呢|什么时候|怎么(?:还|样|办|没|会)|为什么|为何|能不能|可不可以|多久/;

/** Sentences that report nothing now: terms, and what was yesterday where more follows. */
const TERMS = /\b(?:may apply|may incur|accepted within|required on delivery|apply to|eligible for|orders? over)\b/;
const PAST = /\b(?:yesterday|previously|earlier today)\b/;

/** From these words on a sentence reports nothing: conditions, thanks, contact details. */
const PARTS: readonly RegExp[] = [
  /(?:若|如果|如您|如有|如未|如需|一旦|假如)[^,，。;；]*[,，]?[^,，。;；]*/g,
  /(?:逾期|超期|超时|过期|否则|到期)[^,，。;；]{0,14}(?:将|会|则|自动|可能|视为)[^,，。;；]*/g,
  /(?:签收|取件|收货|验货)(?:前|时|后)请?[^,，。;；]*/g,
  /(?:感谢|谢谢)[^,，。;；]*/g,
  /期待[^,，。;；]*/g,
  /(?:请)?(?:您)?(?:保持|注意)(?:电话|手机)[^,，。;；]*/g,
  /(?:联系)?电话\s*[:：]?\s*[\d*\-+ ]{5,}/g,
  /[\d*]{3,}\*+[\d*]*/g,
  /\b(?:if|unless|otherwise|or else|once|when|as soon as|in case|before it|after it)\b[^.;!]*/g,
  /\b(?:or|and) (?:it|we|your \w+|they|the \w+) (?:\w+ )?(?:will|may|ll)\b[^.;!]*/g,
  /\bafter (?:that|which|this|\d+ days)[^.;]*/g,
  /\b(?:no |direct )?signature[^.;,]{0,20}(?:requested|required|needed)\b(?: (?:on|upon|at|for) delivery)?/g,
  /\bno (?:further )?action[^.;,]*/g,
  /\b(?:thank you|thanks) for[^.;!]*/g,
  /\b(?:rate|manage|track|share|view|see|get|choose|change) (?:your|my|this|all|another|the|more|help)\b[^.;!]*/g,
];

/** The line without the parts that report nothing. */
export function withoutAsides(line: string): string {
  const sentences = line.split(/(?<=[.;!。！；])/);
  return sentences.map((sentence, at) => {
    if (TERMS.test(sentence) || (PAST.test(sentence) && at < sentences.length - 1)) return ' ';
    const clauses = QUESTION.test(sentence) ? sentence.split(/(?<=[,，?？.。!！;；])/).filter((clause) => !QUESTION.test(clause)).join('') : sentence;
    return PARTS.reduce((left, part) => left.replace(part, ' '), clauses);
  }).join('');
}

/** Lines that a page shows around its history: labels of dates that are no scans, and estimates. */
export const FURNITURE: readonly RegExp[] = [
  /^(?:order (?:date|placed on|time)|ordered on|placed on|ship(?:ped|ping)? date|last updated?|updated (?:at|on)?|as of|printed|query time|refund amount|copyright|©)\b(?! for)/,
  /^(?:(?:order|tracking|waybill|parcel|reference|return) ?(?:number|no|id|tracking)?\.?\s*[:#]|(?:weight|service|reference|from|to|ship to|address)\s*:)/,
  /^(?:view|see|show|hide|share|copy|track|manage|print|download|chat|rate|help|need)\b(?!.*\d{1,2}:\d\d).{0,40}$/,
  /^(?:前往|发往|目的地|寄往|收件地|始发地|destination|origin|ship from|origin carrier|last mile carrier)\s*[:：]/,
  /^(?:查询时间|更新时间|下单时间|付款时间|创建时间|申请时间|打印时间|成交时间|数据更新)/,
  /^(?:订单编号|订单号|运单号|运单编号|快递单号|物流单号|单号|收货地址|寄件地址|收件地址)\s*[:#\da-z]/,
];

/** A promise of a day, which is not a scan. */
export const ESTIMATE = /^(?:(?:new |latest |original )?(?:expected|estimated|scheduled|promised|planned|guaranteed)\b.{0,24}(?:deliver|arriv|date|day|by|:|$)|arriving (?!late|at\b|in\b)|arrives? (?:by|on|tomorrow|today)|eta\b|delivery (?:date|window|by|estimate|expected|between)\b|deliver(?:y)? by|get it by|(?:原|最新|新)?(?:预计|预估|预期|承诺|计划)(?:的)?(?:送达|到达|派送|配送|投递|收货|时间)?)/;

/** What is left of a line once its date is out, where the page only names a date: `Sync time:`, `查询时间：`. */
export const LABELLED = /^[^:]{2,40}:\s*$/;
