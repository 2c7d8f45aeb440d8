// The worker that checks and times the steps, and tells the page what it finds.
import {type MeasureSettings, measure} from "./measure.js";

addEventListener("message", ({data}: MessageEvent<MeasureSettings>) => {
  tell(data).catch(reportError); // so that the page's onerror hears of it
});

async function tell(settings: MeasureSettings): Promise<void> {
  for await (const news of measure(settings)) postMessage(news);
}
