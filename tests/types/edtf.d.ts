/** The part of the `edtf` package that the tests use; it comes without types. */
declare module 'edtf' {
  /** Throws where the text is no EDTF date. Times are in milliseconds since 1970. */
  export default function edtf(text: string): { min: number; max: number };
}
