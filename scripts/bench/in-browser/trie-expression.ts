interface Branch {
  ends: boolean;
  next: Map<string, Branch>;
}

function plant(names: readonly string[]): Branch {
  const root: Branch = { ends: false, next: new Map() };
  for (const name of names) {
    let branch = root;
    for (const character of name) {
      let next = branch.next.get(character);
      if (!next) branch.next.set(character, (next = { ends: false, next: new Map() }));
      branch = next;
    }
    branch.ends = true;
  }
  return root;
}

/** An alternation of names in which common beginnings are written once; the longest wins. */
export function trieExpression(names: readonly string[]): string {
  return write(plant(names));
}

function write({ ends, next }: Branch): string {
  const alternatives = [...next].map(
    ([character, branch]) => character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&') + write(branch),
  );
  if (alternatives.length === 0) return '';
  if (alternatives.length === 1 && !ends) return alternatives.join('');
  return `(?:${alternatives.join('|')})${ends ? '?' : ''}`;
}
