// The code of the page on speed: `const listings = await openListings();`
import {FileAttachment} from "observablehq:stdlib";
import {record, text, under} from "../lib/files/check.js";
import {LISTING_IDS, type Listing, type ListingId} from "../lib/lessons/speed/listing.js";
import {openJson} from "../lib/notebook/open-file.js";

const listings = under(LISTING_IDS, record<Listing>({file: text, code: text}));

/** Lines of the steps and of the kernel, cut out of their sources when the site was built. */
export function openListings(): Promise<Readonly<Record<ListingId, Listing>>> {
  return openJson(FileAttachment("./listings.json"), "the lines that the page shows", listings);
}
