// What a posting needs of the browser: the editor, the step in the address, and what was typed but never arrived.
const Most = 1_000_000, Direct = 8_000, Soon = 50, Acknowledged = 1_500, Settled = 2_500;
const encoder = new TextEncoder();
const begun = Promise.withResolvers();
let store, kept = {}, editing;

const keep = () => { try { sessionStorage.setItem(store, JSON.stringify(kept)); } catch { /* full, or switched off: then it is only not kept */ } };
const note = (field, value) => { if (store) { kept[field] = { value, at: Date.now() }; keep(); } };

const forget = before => {
  for (const field of Object.keys(kept)) if (kept[field].at < before) delete kept[field];
  keep();
};

// The server says that it has saved: what is older need not be kept here, and the rest not once no word of more has come.
export function saved(version) {
  const now = Date.now();
  kept.version = version;
  forget(now - Acknowledged);
  setTimeout(() => forget(now), Settled);
}

// Puts back what was typed while the connection was gone. True where there was any.
export function begin(root, key, version) {
  store = `draft-${key}`;
  kept = JSON.parse(sessionStorage.getItem(store) ?? "{}");
  if (Math.abs((kept.version ?? version) - version) > 1) kept = {};
  const lost = root.querySelectorAll("[data-field]");
  let back = false;
  for (const element of lost) {
    const typed = kept[element.dataset.field];
    if (!typed || typed.value === element.value) continue;
    element.value = typed.value;
    for (const kind of ["input", "change"]) element.dispatchEvent(new Event(kind, { bubbles: true }));
    back = true;
  }
  kept.version = version;
  begun.resolve();
  root.addEventListener("input", ({ target }) => { if (target.dataset?.field) note(target.dataset.field, target.value); });
  return back;
}

export function step(address, moves) {
  history.replaceState(history.state, "", address);
  if (!moves) return;
  scrollTo(0, 0);
  document.getElementById("step-head")?.focus({ preventScroll: true });
}

const send = (method, text) => {
  const bytes = encoder.encode(text);
  return bytes.length < Direct
    ? editing.component.invokeMethodAsync(method, text, null)
    : editing.component.invokeMethodAsync(method, null, DotNet.createJSStreamReference(bytes));
};

export async function edit(host, component, html) {
  await Promise.all([import("./trix/trix.js"), begun.promise]);
  const [input, element] = [document.createElement("input"), document.createElement("trix-editor")];
  Object.assign(input, { type: "hidden", id: "description-html", value: kept.Description?.value ?? html });
  for (const [name, value] of [["toolbar", "description-tools"], ["input", input.id], ["id", "Description"], ["aria-label", "Description"], ["aria-describedby", "Description-fault"]])
    element.setAttribute(name, value);

  const state = editing = { component, element, latest: html, sent: html, timer: 0, busy: null };
  element.addEventListener("trix-change", () => changed(state, input.value));
  element.addEventListener("trix-file-accept", event => event.preventDefault());
  host.addEventListener("paste", paste, true);
  host.lastElementChild.replaceChildren(input, element);
  await new Promise(ready => element.addEventListener("trix-initialize", ready, { once: true }));
  const isBack = kept.Description !== undefined && kept.Description.value !== html;
  if (isBack) changed(state, input.value);
  return isBack;
}

function changed(state, html) {
  if (html === state.latest) return;
  state.latest = html;
  note("Description", html);
  state.timer ||= setTimeout(() => flush(state), Soon);
}

// One at a time: who types faster than the line is answered for the last of it.
async function flush(state) {
  state.timer = 0;
  if (state.busy) await state.busy;
  if (state.latest === state.sent) return;
  state.sent = state.latest;
  try { await (state.busy = send("Typed", state.sent)); } catch { state.sent = null; } finally { state.busy = null; }
}

export async function stop() {
  const state = editing;
  clearTimeout(state?.timer);
  if (state) await flush(state);
}

export const show = html => editing?.element.editor.loadHTML(html);

async function paste(event) {
  const { element, component } = editing, data = event.clipboardData;
  const html = data?.getData("text/html"), text = data?.getData("text/plain") ?? "", raw = html || text;
  if (!html && !text.includes("\n") && text.length < 1000) return;

  event.preventDefault();
  event.stopPropagation();
  if (raw.length > Most) return component.invokeMethodAsync("Refused", raw.length);

  editing.before = { snapshot: element.editor.getSnapshot(), raw: html ? html : null, text };
  element.editor.recordUndoEntry("Paste");
  try { element.editor.insertHTML(await send("Pasted", raw)); } catch { element.editor.insertString(text); }
}

export function undoPaste() {
  const { element, before } = editing;
  element.editor.loadSnapshot(before.snapshot);
  if (before.raw) element.editor.insertHTML(before.raw); else element.editor.insertString(before.text);
  element.focus();
}
