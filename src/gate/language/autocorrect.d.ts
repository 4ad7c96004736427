// The part of AutoCorrect that does not need a bundler; it comes without types of its own.
declare module '@huacnlee/autocorrect/autocorrect_bg.js' {
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
  export function loadConfig(config: string): unknown;
  export function format(text: string): string;
}
