import { type DirectoryEntry, sortDirectory } from '../../core/library/directory.ts';
import type { ListName } from '../../core/library/route.ts';
import { type Result, success } from '../../core/protocol/result.ts';
import { ask } from '../../platform/ask.ts';

/** Lists that have been read, until the corpus changes: going back to one takes no time. */
const read = new Map<string, Promise<Result<DirectoryEntry[]>>>();

/** All entries of a list, in order. */
export async function directoryOf(
  list: ListName,
  locale: string,
): Promise<Result<DirectoryEntry[]>> {
  const name = `${list} ${locale}`;
  const reading = read.get(name) ?? readAll(list, locale);
  read.set(name, reading);
  const result = await reading.catch((error: unknown) => {
    read.delete(name);
    throw error;
  });
  if (!result.ok) read.delete(name);
  return result;
}

/** Lists are read anew from now on. */
export function forgetDirectories(): void {
  read.clear();
}

async function readAll(list: ListName, locale: string): Promise<Result<DirectoryEntry[]>> {
  const entries: DirectoryEntry[] = [];
  let after: string | undefined;
  do {
    const page = await ask('library:directory', { list, locale, ...(after && { after }) });
    if (!page.ok) return page;
    entries.push(...page.value.entries);
    after = page.value.next;
  } while (after !== undefined);
  return success(sortDirectory(entries, list, locale));
}
