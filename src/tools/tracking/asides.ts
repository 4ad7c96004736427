/** Parts of a line that report nothing: questions, conditions, thanks, contact details. They are cut out before matching. */
export const ASIDES: readonly RegExp[] = [
  /[^.!?。！？,，;；\n]*[?？]/g,
  /[^.!?。！，,;；]*(?:吗|呢|什么时候|怎么(?:还|样|办|没|会)|为什么|为何|能不能|可不可以|多久)[^.。!！,，]*/g,
  /(?:若|如果|如您|如有|如未|如需|一旦|假如)[^,，。;；]*[,，]?[^,，。;；]*/g,
  /(?:逾期|超期|超时|过期|否则|到期)[^,，。;；]{0,14}(?:将|会|则|自动|可能|视为)[^,，。;；]*/g,
  /(?:签收|取件|收货|验货)(?:前|时|后)请?[^,，。;；]*/g,
  /(?:感谢|谢谢)[^,，。;；]*/g,
  /期待[^,，。;；]*(?:服务|光临|使用)/g,
  /(?:请)?(?:您)?(?:保持|注意)(?:电话|手机)[^,，。;；]*/g,
  /(?:联系)?电话\s*[:：]?\s*[\d*\-+ ]{5,}/g,
  /[\d*]{3,}\*+[\d*]*/g,
  /\b(?:if|unless|otherwise|or else|once|when|as soon as|in case|before it|after it)\b[^.;!]*/g,
  /\b(?:or|and) (?:it|we|your \w+|they|the \w+)\b[^.;!]*\b(?:will|may|ll)\b[^.;!]*/g,
  /\bafter (?:that|which|this|\d+ days)[^.;]*/g,
  /\b(?:no |direct )?signature[^.;,]{0,20}(?:requested|required|needed)\b(?: (?:on|upon|at|for) delivery)?/g,
  /\bno (?:further )?action[^.;,]*/g,
  /[^.;!]*\b(?:may apply|may incur|accepted within|required on delivery|apply to|eligible for|orders? over)\b[^.;!]*/g,
  /[^.;!]*\b(?:yesterday|previously|earlier today)\b[^.;!]*[.;!](?=\s*\w)/g,
  /\b(?:thank you|thanks) for[^.;!]*/g,
  /\b(?:rate|manage|track|share|view|see|get|choose|change) (?:your|my|this|all|another|the|more|help)\b[^.;!]*/g,
];

/** Clauses that only announce what comes next; they count if nothing else in the line is understood. */
export const ANNOUNCED: readonly RegExp[] = [
  /(?:\band|[,.;:\u2013-])\s*(?:it|we|your \w+|they|a \w+ \w+|the \w+)?\s*(?:will|ll)\b(?![^.;]*(?:return|sent back))[^.;]*/g,
  /[,，。;；](?:稍后|随后|将|我们将|即将|后续|预计)(?![^,，。;；]*退)[^,，。;；]*/g,
];

/** Words that change nothing. */
export const FILLERS = /\b(?:yet|now|just|already|currently|still|also|successfully already)\b ?|(?<=已)经|目前|现已?(?=在|到|由|正)/g;

/** Lines that a page shows around its history: labels of dates that are no scans, and estimates. */
export const FURNITURE: readonly RegExp[] = [
  /^(?:order (?:date|placed on|time)|ordered on|placed on|ship(?:ped|ping)? date|last updated?|updated (?:at|on)?|as of|printed|query time|refund amount|copyright|©)\b(?! for)/,
  /^(?:(?:order|tracking|waybill|parcel|reference|return) ?(?:number|no|id|tracking)?\.?\s*[:#]|(?:weight|service|reference|from|to|ship to|address)\s*:)/,
  /^(?:查询时间|更新时间|下单时间|付款时间|创建时间|申请时间|打印时间|成交时间|数据更新)/,
  /^(?:订单编号|订单号|运单号|运单编号|快递单号|物流单号|单号|收货地址|寄件地址|收件地址)\s*[:#\da-z]/,
];

/** A promise of a day, which is not a scan. */
export const ESTIMATE = /^(?:(?:new |latest |original )?(?:expected|estimated|scheduled|promised|planned|guaranteed)\b.{0,24}(?:deliver|arriv|date|day|by|:|$)|arriving (?!late|at\b|in\b)|arrives? (?:by|on|tomorrow|today)|eta\b|delivery (?:date|window|by|estimate|expected|between)\b|deliver(?:y)? by|get it by|(?:原|最新|新)?(?:预计|预估|预期|承诺|计划)(?:的)?(?:送达|到达|派送|配送|投递|收货|时间)?)/;
