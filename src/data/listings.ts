// The code of the page on speed: `const listings = await openListings();`
import {FileAttachment} from "observablehq:stdlib";
import type {Listing, ListingId} from "../lib/lessons/speed/listing.js";

/** Lines of the steps and of the kernel, cut out of their sources when the site was built. */
export async function openListings(): Promise<Record<ListingId, Listing>> {
  return (await FileAttachment("./listings.json").json()) as Record<ListingId, Listing>;
}
