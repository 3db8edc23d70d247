using Microsoft.Playwright;

namespace JobSite.Tests.Posting;

/// <summary>What somebody does on the pages that a job is written on.</summary>
static class PostingPages
{
    extension(IPage page)
    {
        /// <summary>A draft's page, once it answers.</summary>
        public async Task OpenDraftAsync(string handle, int step = 1)
        {
            await page.GotoAsync($"/post/{handle}?step={step}");
            await page.IsReadyAsync();
        }

        public async Task IsReadyAsync()
        {
            await page.Locator("fieldset.desk:not([disabled])").WaitForAsync();
            if (page.Url.Contains("step=2"))
                await page.Locator("trix-editor").WaitForAsync();
        }

        /// <summary>What was typed just now is saved: first it says that it will be.</summary>
        public async Task IsSavedAsync()
        {
            await page.WaitForFunctionAsync("() => document.querySelector('.savenote')?.textContent.includes('saving')");
            await page.WaitForFunctionAsync("() => document.querySelector('.savenote')?.textContent.includes('· saved')");
        }

        public async Task GoOnAsync()
        {
            await page.Locator(".onward .primary").ClickAsync();
        }

        /// <summary>Presses Tab until an element has the focus, and then a key if one is named.</summary>
        public async Task TabToAsync(string selector, string? key = null)
        {
            var element = page.Locator(selector);
            for (var i = 0; i < 120; i++)
            {
                if (await element.EvaluateAsync<bool>("e => e === document.activeElement"))
                {
                    if (key is not null)
                        await page.Keyboard.PressAsync(key);
                    return;
                }

                await page.Keyboard.PressAsync("Tab");
            }

            Assert.Fail($"Tab does not lead to {selector}");
        }

        /// <summary>Puts something in as if it had been pasted from elsewhere.</summary>
        public Task PasteAsync(string type, string text) => page.EvaluateAsync("""
            ([type, text]) => {
              const data = new DataTransfer();
              data.setData(type, text);
              const editor = document.querySelector("trix-editor");
              editor.focus();
              editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """, new[] { type, text });
    }
}
