// Nothing needs this: it saves a click, keeps addresses short, and puts you back where you were.
const form = document.getElementById("search");
const place = "search-place";

if (form) {
  const isWide = matchMedia("(min-width: 901px)");
  const waitsForFloor = element => (element.name === "cur" || element.name === "per") && !form.elements.min.value;

  form.addEventListener("change", ({ target }) => {
    const sendsItself = target.name === "sort" || (isWide.matches && target.closest(".facets") && !waitsForFloor(target));
    if (!sendsItself) return;

    sessionStorage.setItem(place, JSON.stringify({ name: target.name, value: target.value, type: target.type, y: scrollY, at: Date.now() }));
    form.requestSubmit();
  });

  form.addEventListener("formdata", ({ formData }) => {
    const filled = [...formData].filter(([name, value]) => value !== "" && !(["cur", "per"].includes(name) && !formData.get("min")));
    for (const name of [...formData.keys()]) formData.delete(name);
    for (const [name, value] of filled) formData.append(name, value);
  });

  const kept = JSON.parse(sessionStorage.getItem(place) ?? "null");
  sessionStorage.removeItem(place);
  if (kept && Date.now() - kept.at < 10000) {
    const isOption = kept.type === "checkbox" || kept.type === "radio";
    const element = [...form.elements].find(e => e.name === kept.name && e.type === kept.type && (!isOption || e.value === kept.value));
    element?.closest("details:not(.filters)")?.setAttribute("open", "");
    element?.focus({ preventScroll: true });
    scrollTo(0, kept.y);
  }
}

// On the page that asks where you are: the time zone that the browser knows, if you chose none.
const zone = document.querySelector("select[name='Form.TimeZone']");
const known = zone && !zone.value && [...zone.options].find(o => o.value === Intl.DateTimeFormat().resolvedOptions().timeZone);
if (known) known.selected = true;

// A job that the browser fetched before it was opened, and shows without asking again: the site counts it now.
if (performance.getEntriesByType("navigation")[0]?.deliveryType === "navigational-prefetch") {
  const job = document.querySelector("a[href^='/jobs/'][href$='/apply']");
  if (job) navigator.sendBeacon(job.getAttribute("href").replace(/apply$/, "seen"));
}
