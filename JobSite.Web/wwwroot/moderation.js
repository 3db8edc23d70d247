// The queue by keys. Each can be done with the mouse too, and who does not want them switches them off.
const keys = document.getElementById("keys");
const links = [...document.querySelectorAll("#queue a")];
const at = links.findIndex(link => link.getAttribute("aria-current") === "true");
const acts = {
  j: () => links[at + 1]?.click(),
  k: () => links[at - 1]?.click(),
  a: () => document.getElementById("approve")?.click(),
  r: () => document.getElementById("reason")?.focus(),
};

if (keys) {
  keys.closest("[hidden]").hidden = false;
  keys.checked = localStorage.getItem("keys") !== "off";
  keys.addEventListener("change", () => localStorage.setItem("keys", keys.checked ? "on" : "off"));
}

document.addEventListener("keydown", event => {
  const isTyping = event.target.closest("input:not([type=checkbox]), textarea, select");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.repeat || (keys && !keys.checked) || !acts[event.key]) return;

  event.preventDefault();
  acts[event.key]();
});
