/**
 * A host as addresses have it: `Пример.рф` is `xn--e1afmkfd.xn--p1ai`; without its port.
 * `undefined` for what is no host.
 */
export function asciiHost(host: string): string | undefined {
  if (!/^[^\s/?#@\\]+$/.test(host)) return undefined;
  return URL.parse(`http://${host}/`)?.hostname || undefined;
}
