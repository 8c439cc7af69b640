import MagicString from 'magic-string';
import { parseSync, Visitor } from 'oxc-parser';

/** With what the names of private fields begin that have been made plain. */
export const PLAIN = 'plain_';

/**
 * Makes private fields plain ones, which Terser gives short names and which an engine finds sooner: no
 * other script asks an object for them. They are numbered in each class; those without a value are
 * not declared. Throws where the numbers would not do: in a class inside another or of a superclass, with
 * `#field in object`, and where the code can't be parsed.
 */
export function withPlainFields(code: string): string {
  const { program, errors } = parseSync('script.js', code);
  const [error] = errors;
  if (error) throw new Error(error.message);
  const plain = new MagicString(code);
  let fields: string[] = [];
  let depth = 0;
  const refuse = (what: string): never => {
    throw new Error(`private fields of ${what} can't be made plain`);
  };
  const enter = ({ superClass }: { superClass: unknown }): void => {
    if (superClass) refuse('a class with a superclass');
    if (depth++ > 0) refuse('a class in a class');
    fields = [];
  };
  const leave = (): void => {
    depth--;
  };
  new Visitor({
    ClassDeclaration: enter,
    'ClassDeclaration:exit': leave,
    ClassExpression: enter,
    'ClassExpression:exit': leave,
    'PropertyDefinition:exit': ({ key, value, start, end }) => {
      if (key.type === 'PrivateIdentifier' && !value) plain.remove(start, end);
    },
    BinaryExpression: ({ left }) => {
      // The types know nothing of it.
      if ((left.type as string) === 'PrivateIdentifier')
        refuse('an object that is asked whether it has them');
    },
    PrivateIdentifier: ({ name, start, end }) => {
      if (!fields.includes(name)) fields.push(name);
      plain.update(start, end, `${PLAIN}${fields.indexOf(name)}`);
    },
  }).visit(program);
  return plain.toString();
}
