/** What WXT tells the code of the browser that it is built for. */
interface ImportMetaEnv {
  readonly FIREFOX: boolean;
}
