import type { RuleWords } from './rule.ts';

/** Fields of a file: missing, empty, misspelt, or holding something else. */
export const FIELD_RULES = {
  'missing': { group: 'field', en: ['is missing', 'add it: {what}'], zh: ['缺少这一项', '补上，内容是{what}'] },
  'missing-own': { group: 'field', en: ['is missing', 'add it; {words}'], zh: ['缺少这一项', '补上：{words}'] },
  'missing-form': { group: 'field', en: ['is missing', 'add it: this language says so beside {count}'], zh: ['缺少这一项', '补上：数字是{count}时，这种语言要用这个形式'] },
  'missing-choice': { group: 'field', en: ['is missing', 'add it: one of {ids}'], zh: ['缺少这一项', '补上，从这些里选一个：{ids}'] },
  'empty-field': { group: 'field', en: ['is empty', 'write what belongs here, or remove the line'], zh: ['是空的', '写上内容，或删去这一行'] },
  'empty-value': { group: 'field', en: ['is empty', 'write what belongs here'], zh: ['是空的', '写上内容'] },
  'other-kind': { group: 'field', en: ['{written} stands here', 'write {what}'], zh: ['这里写的是{written}', '改成{what}'] },
  'not-text': { group: 'field', en: ['{written} stands here', "write a text; in quotes ('…') if it looks like a number"], zh: ['这里写的是{written}', "改成文字；像数字的文字要加引号：'…'"] },
  'not-a-choice': { group: 'field', en: ['{written} is not known here', 'use one of {ids}'], zh: ['这里不能写{written}', '从这些里选一个：{ids}'] },
  'too-short': { group: 'field', en: ['{written} is too short', 'at least {least} is needed'], zh: ['{written}太短', '至少要有{least}项'] },
  'too-small': { group: 'field', en: ['{written} is too small', 'at least {least} is needed'], zh: ['{written}太小', '至少为{least}'] },
  'too-large': { group: 'field', en: ['{written} is too large', 'at most {most} fits'], zh: ['{written}太大', '最多{most}'] },
  'place-missing': { group: 'field', en: ['the place {place} is missing', 'write it where the value belongs'], zh: ['缺少占位符 {place}', '写在该填数值的地方'] },
  'misfit': { group: 'field', en: ['{written} does not fit', 'compare it with the entries around it'], zh: ['{written}不合要求', '对照前后的条目来改'] },
  'misfit-own': { group: 'field', en: ['{written} does not fit', '{words}'], zh: ['{written}不合要求', '{words}'] },
  'own': { group: 'field', en: ['{found}', '{remedy}'], zh: ['{found}', '{remedy}'] },
  'unknown-field': { group: 'field', en: ['no such field is known here', 'remove it'], zh: ['这里没有这个字段', '删去它'] },
  'unknown-field-known': { group: 'field', en: ['no such field is known here', 'remove it; known are {fields}'], zh: ['这里没有这个字段', '删去它；可用的有 {fields}'] },
  'bad-id': { group: 'id', en: ['cannot be an id', 'use lower-case letters and digits, words joined by hyphens'], zh: ['不能作 id', '用小写英文字母和数字，单词之间用连字符'] },
} as const satisfies Record<string, RuleWords>;
