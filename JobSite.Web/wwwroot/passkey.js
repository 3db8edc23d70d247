// Talks to the authenticator of the browser, and sends what it says with the form. Loaded where passkeys are made or used.
const json = globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON ? PublicKeyCredential : null;

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!json) continue;

  form.hidden = false;
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const said = form.querySelector(".error");
    said.textContent = "";
    try {
      const credential = form.querySelector("input[name$='.Credential']");
      credential.value = JSON.stringify(await ask(form));
      form.submit();
    } catch (error) {
      said.textContent = error.name === "NotAllowedError" ? "That was stopped or took too long. Try again."
        : error.name === "InvalidStateError" ? "This device holds a passkey for your account already."
        : `It did not work: ${error.message}`;
    }
  });
}

async function ask(form) {
  const answer = await fetch(form.dataset.options, { method: "POST", body: new FormData(form) });
  if (!answer.ok) throw new Error(answer.status === 429 ? "there were too many tries, wait a minute." : "the page is too old. Load it again.");

  const options = await answer.json();
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
