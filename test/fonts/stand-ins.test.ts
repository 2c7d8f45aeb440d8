import {expect, inject, test} from "vitest";
import {connectChromium} from "../../scripts/browser/chromium.js";
import {STAND_INS} from "../../scripts/fonts/stand-ins.js";
import {inFace, withFaces} from "./faces-page.js";

const PROSE =
  "Training goes through the images again and again. Each time, the network looks at a few of them, says which " +
  "digits it sees, and is told by how much it was wrong. The gradient says, for each of its 39,760 weights, what a " +
  "small change would do to the loss: all weights then move a little against it. After 20 epochs it reads 9 of 10.";

test("every stand-in that this machine has takes as much room as the face it stands in for", async () => {
  const browser = await connectChromium(inject("chromium"));
  const page = await browser.newPage();
  await withFaces(page);
  const pairs = STAND_INS.map((font) => ({
    name: `${font.name}, ${font.weight}, ${font.style}`,
    family: font.name,
    ours: inFace(font),
    theirs: inFace({...font, family: font.name as typeof font.family})
  }));
  const found = await page.evaluate(
    async ({pairs, prose}) => {
      const measured = [];
      for (const {name, ours, theirs} of pairs) {
        const loads = document.fonts.load(theirs, prose).then(
          (faces) => faces.length > 0,
          () => false
        );
        if (!(await loads)) continue;
        const [our, their] = [ours, theirs].map((font) => {
          const line = document.createElement("span");
          line.style.cssText = `font: ${font}; line-height: normal; white-space: nowrap; display: inline-block`;
          line.textContent = prose;
          document.body.replaceChildren(line);
          const {width, height} = line.getBoundingClientRect();
          return {width, height};
        });
        measured.push({name, width: their!.width / our!.width, height: their!.height / our!.height});
      }
      return measured;
    },
    {pairs, prose: PROSE}
  );
  await browser.close();
  expect(found).not.toEqual([]); // a machine with a screen has one of them
  for (const {name, width, height} of found) {
    expect(width, `${name}: width`).toBeGreaterThan(0.985);
    expect(width, `${name}: width`).toBeLessThan(1.015);
    expect(Math.abs(height - 1), `${name}: height`).toBeLessThan(0.02);
  }
});
