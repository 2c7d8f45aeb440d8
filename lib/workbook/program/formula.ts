import {quantityOf} from "../../network/program.js";

/** A piece of a formula. */
export type FormulaToken =
  | {readonly kind: "quantity" | "transposed" | "gradient"; readonly quantity: string; readonly name: string}
  | {readonly kind: "fraction"; readonly over: string; readonly under: string}
  | {readonly kind: "sum"; readonly under: string}
  | {readonly kind: "squared" | "operator" | "name" | "number"; readonly text: string};

/**
 * Reads a formula written with the program's names, its pieces parted by spaces:
 * `lin1` a quantity, `sig1ᵀ` transposed, `gradW2` a derivative (∂L/∂w2), `1/2n` a fraction,
 * `Σ` or `Σimages` a sum (over what), `)²` squared; all else stands for itself.
 */
export function parseFormula(formula: string): FormulaToken[] {
  return formula.split(" ").map(token);
}

function token(text: string): FormulaToken {
  const transposed = text.endsWith("ᵀ");
  const name = transposed ? text.slice(0, -1) : text;
  const quantity = quantityOf(name);
  if (quantity?.startsWith("grad")) {
    return {kind: "gradient", quantity, name: name.slice(4, 5).toLowerCase() + name.slice(5)};
  }
  if (quantity) return {kind: transposed ? "transposed" : "quantity", quantity, name};
  if (text.startsWith("Σ")) return {kind: "sum", under: text.slice(1)};
  const fraction = text.match(/^(\w+)\/(\w+)$/);
  if (fraction) return {kind: "fraction", over: fraction[1], under: fraction[2]};
  if (text.endsWith("²")) return {kind: "squared", text: text.slice(0, -1)};
  if (/^\d+$/.test(text)) return {kind: "number", text};
  return {kind: /^\p{L}+$/u.test(text) ? "name" : "operator", text};
}

/** The formula as a MathML element. Its quantities carry `data-quantity`. */
export function formula(text: string): Element {
  return math("math", ...parseFormula(text).map(element));
}

function element(token: FormulaToken): Element {
  switch (token.kind) {
    case "quantity":
      return lights(token.quantity, name(token.name));
    case "transposed":
      return lights(token.quantity, math("msup", name(token.name), name("T")));
    case "gradient":
      return lights(token.quantity, math("mfrac", name("∂L"), name(`∂${token.name}`)));
    case "fraction":
      return math("mfrac", name(token.over), name(token.under));
    case "sum":
      return token.under ? math("munder", math("mo", "Σ"), math("mtext", token.under)) : math("mo", "Σ");
    case "squared":
      return math("msup", math("mo", token.text), math("mn", "2"));
    case "number":
      return math("mn", token.text);
    case "name":
      return name(token.text);
    case "operator":
      return math("mo", token.text);
  }
}

function name(text: string): Element {
  return math(/^\d+$/.test(text) ? "mn" : "mi", text);
}

function lights(quantity: string, element: Element): Element {
  element.setAttribute("data-quantity", quantity);
  return element;
}

function math(tag: string, ...children: (Element | string)[]): Element {
  const made = document.createElementNS("http://www.w3.org/1998/Math/MathML", tag);
  made.append(...children);
  return made;
}
