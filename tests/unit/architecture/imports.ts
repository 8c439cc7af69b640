import { parseSync, Visitor, type Expression, type Program, type StringLiteral } from 'oxc-parser';

/** What one source file says about others, read from its syntax alone. */
export interface Reading {
  /** Every specifier that is imported or re-exported: static, dynamic and in types. */
  imports: string[];
  /** Dynamic imports whose specifier cannot be read: no rule could be held against them. */
  unreadable: string[];
  /** Names of the browser's API used as `browser.x` or `chrome.x`. */
  browserGlobals: string[];
  /** True if the file only passes on what others export. */
  onlyReExports: boolean;
}

const RE_EXPORTS = new Set(['ExportAllDeclaration', 'ExportNamedDeclaration']);

function onlyReExports(program: Program): boolean {
  return (
    program.body.length > 0 &&
    program.body.every((node) => RE_EXPORTS.has(node.type) && 'source' in node && node.source)
  );
}

/** Reads a TypeScript file; throws on a syntax error, since an unread file would pass every rule. */
export function readImports(file: string, source: string): Reading {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);

  const imports: string[] = [];
  const unreadable: string[] = [];
  const browserGlobals: string[] = [];
  const take = (literal: StringLiteral | null) => {
    if (literal) imports.push(literal.value);
  };
  const takeDynamic = (expression: Expression) => {
    if (expression.type === 'Literal' && typeof expression.value === 'string') {
      imports.push(expression.value);
    } else {
      unreadable.push(source.slice(expression.start, expression.end));
    }
  };

  new Visitor({
    ImportDeclaration: (node) => take(node.source),
    ExportAllDeclaration: (node) => take(node.source),
    ExportNamedDeclaration: (node) => take(node.source),
    ImportExpression: (node) => takeDynamic(node.source),
    TSImportType: (node) => take(node.source),
    TSExternalModuleReference: (node) => take(node.expression),
    CallExpression: ({ callee, arguments: [first] }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'require') return;
      if (first && first.type !== 'SpreadElement') takeDynamic(first);
    },
    MemberExpression: ({ object }) => {
      if (object.type !== 'Identifier') return;
      if (object.name === 'browser' || object.name === 'chrome') browserGlobals.push(object.name);
    },
  }).visit(program);

  return { imports, unreadable, browserGlobals, onlyReExports: onlyReExports(program) };
}
