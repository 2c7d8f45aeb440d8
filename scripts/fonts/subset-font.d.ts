// The package has no types; here is what we use of it.
declare module "subset-font" {
  /** A font with those glyphs only that the text needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: "woff2";
      /** The OpenType features to keep, by their four letters. */
      readonly keepFeatures: readonly string[];
      readonly noHinting: boolean;
    }
  ): Promise<Buffer>;
}
