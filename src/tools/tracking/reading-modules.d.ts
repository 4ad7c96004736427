// What src/site/reading.ts makes of the content when the site is built.
declare module 'virtual:tracking-reading' {
  const book: import('./matcher.ts').ReadingBook;
  export default book;
}
declare module 'virtual:tracking-han' {
  const table: import('../../lib/weights.ts').WeightTable;
  export default table;
}
declare module 'virtual:tracking-carriers' {
  const book: import('./numbers.ts').CarrierBook;
  export default book;
}
