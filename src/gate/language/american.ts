import type { Problem } from '../problem.ts';
import type { Said } from './said.ts';

// Words that the British dictionary lets pass, or mends into something else.
const BRITISH: Readonly<Record<string, string>> = {
  canceled: 'cancelled', canceling: 'cancelling', catalog: 'catalogue', center: 'centre', centers: 'centres', color: 'colour', colored: 'coloured', colors: 'colours',
  favor: 'favour', favorite: 'favourite', favorites: 'favourites', gray: 'grey', honor: 'honour', honors: 'honours', jewelry: 'jewellery', labeled: 'labelled', labeling: 'labelling',
  neighbor: 'neighbour', neighbors: 'neighbours', traveled: 'travelled', unauthorized: 'unauthorised', behavior: 'behaviour', fulfill: 'fulfil', enroll: 'enrol', pajamas: 'pyjamas',
};
const WORDS = new RegExp(`\\b(?:${Object.keys(BRITISH).join('|')})\\b`, 'gi');

/** Reports words that are spelt as in America, with the British spelling. */
export const checkAmerican = (said: readonly Said[]): Problem[] => said.flatMap(({ file, line, text }) =>
  [...text.matchAll(WORDS)].flatMap(({ 0: word, index }): Problem[] => {
    const british = BRITISH[word.toLowerCase()] ?? '';
    // A name keeps its own spelling: Call Center, Cross-border Consumer center Japan.
    const inName = /[A-Z]\w* $/.test(text.slice(0, index)) && /^ [A-Z]/.test(text.slice(index + word.length));
    if (inName || word !== word.toLowerCase()) return [];
    return [{ file, line, rule: 'american', values: { word, british }, fix: { from: word, to: british } }];
  }));
