import {numpyShape} from "../../network/program.js";
import {GLOSSARY, type Quantity} from "./glossary.js";

/** The quantities in which every word of the query occurs, in any column of the glossary, whatever its case; shapes in NumPy's words too. */
export function findQuantities(query: string): Quantity[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (Object.keys(GLOSSARY) as Quantity[]).filter((name) => {
    const text = [name, ...Object.values(GLOSSARY[name]), numpyShape(GLOSSARY[name].shape)]
      .join(" ")
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
